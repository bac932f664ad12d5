package studio.safelight.workbench.navigation;

/** A view, no hub, that can show just a part of what it has, as the entries of the navigator name it. A hub can do so by itself. */
public interface Presets {

	/** Shows what is behind one of the names that the view knows, such as <em>late</em>; all for null. */
	void showPreset(String preset);
}
