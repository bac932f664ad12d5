package studio.safelight.ui.print.internal.documents;

/** How large a page is, as one reads it, in points of a 72nd of an inch. */
public record PageSize(float width, float height) {
}
