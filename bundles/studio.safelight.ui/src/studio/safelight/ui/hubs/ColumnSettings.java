package studio.safelight.ui.hubs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How settings of columns are kept, and what holds for columns that they say nothing of. */
final class ColumnSettings {

	/** The id of a column, its width, and a minus where it is not shown. */
	private static final Pattern WRITTEN = Pattern.compile("(.+) (\\d{1,5})( -)?"); //$NON-NLS-1$

	private ColumnSettings() {
	}

	static String[] write(List<ColumnSetting> settings) {
		return settings.stream().map(setting -> setting.column() + " " + setting.width() + (setting.shown() ? "" : " -")).toArray(String[]::new); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** @param texts may be null, or anything: what is no setting is left out */
	static List<ColumnSetting> read(String[] texts) {
		return texts == null ? List.of() : Arrays.stream(texts).map(ColumnSettings::read).filter(Objects::nonNull).toList();
	}

	private static ColumnSetting read(String text) {
		Matcher written = WRITTEN.matcher(text);
		return written.matches() ? new ColumnSetting(written.group(1), Integer.parseInt(written.group(2)), written.group(3) == null) : null;
	}

	/**
	 * @return a setting for each column that there is, in the order of the settings. A column that they don't know, as it is new, is shown behind
	 *         the one before it, if it is shown at first
	 */
	static List<ColumnSetting> complete(List<ColumnSetting> settings, List<? extends HubColumn<?>> all) {
		List<ColumnSetting> complete = new ArrayList<>(settings.stream().filter(setting -> all.stream().anyMatch(column -> column.id().equals(setting.column()))).toList());
		for (int i = 0; i < all.size(); i++) {
			HubColumn<?> column = all.get(i);
			if (complete.stream().noneMatch(setting -> setting.column().equals(column.id()))) {
				complete.add(i == 0 ? 0 : placeOf(all.get(i - 1), complete) + 1, new ColumnSetting(column.id(), 0, column.atFirst()));
			}
		}
		if (complete.stream().noneMatch(ColumnSetting::shown)) {
			return complete.stream().map(setting -> new ColumnSetting(setting.column(), setting.width(), true)).toList();
		}
		return complete;
	}

	private static int placeOf(HubColumn<?> column, List<ColumnSetting> settings) {
		return settings.stream().map(ColumnSetting::column).toList().indexOf(column.id());
	}
}
