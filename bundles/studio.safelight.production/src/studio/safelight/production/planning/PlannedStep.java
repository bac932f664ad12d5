package studio.safelight.production.planning;

import java.time.LocalDate;

import studio.safelight.model.ProductionStatus;

/**
 * A step of a cycle with its date.
 *
 * @param due         null for a final step
 * @param explanation why this date, in words
 */
public record PlannedStep(ProductionStatus status, LocalDate due, String explanation) {
}
