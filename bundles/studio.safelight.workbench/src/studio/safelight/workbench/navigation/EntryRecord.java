package studio.safelight.workbench.navigation;

import studio.safelight.ui.RecordReference;

/**
 * A record that stands in the navigator, below an entry. It opens in its editor.
 *
 * @param label what it is called
 */
public record EntryRecord(RecordReference record, String label) {
}
