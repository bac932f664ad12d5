package studio.safelight.ui.hubs;

/**
 * How the user wants to have a column of a hub. A list of them stands in the order of the columns.
 *
 * @param column the id of the column
 * @param width  in pixels at 100 %, or 0 for as wide as there is room
 * @param shown  whether it is there
 */
public record ColumnSetting(String column, int width, boolean shown) {
}
