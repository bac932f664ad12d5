package studio.safelight.print;

import java.util.Locale;

import studio.safelight.model.Paper;
import studio.safelight.model.ProductionOrder;
import studio.safelight.model.Studio;

/**
 * What is to be printed, and how.
 *
 * @param order  with everything that it refers to reachable; nothing of it is changed
 * @param locale for dates, numbers and texts
 * @param images where the files of ordered images are found
 */
public record PrintRequest(ProductionOrder order, Studio studio, Paper paper, Locale locale, ImageFiles images) {
}
