package studio.safelight.workbench.internal.notifications;

import java.time.LocalDateTime;

/**
 * Something that was told.
 *
 * @param open shows what it is about; null where there is nothing to show
 */
record Notification(LocalDateTime when, String title, String text, Runnable open) {
}
