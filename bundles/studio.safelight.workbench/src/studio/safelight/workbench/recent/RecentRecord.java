package studio.safelight.workbench.recent;

import studio.safelight.ui.RecordReference;

/**
 * A record that was opened.
 *
 * @param title what it was called then, such as <em>Invoice 5012 · Anna Weber</em>
 */
public record RecentRecord(RecordReference record, String title) {
}
