package studio.safelight.workbench.internal.appearance;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.css.swt.theme.IThemeManager;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.service.prefs.BackingStoreException;

/** How the windows look. A choice is followed at once and remembered. For the UI thread. */
public enum Appearance {

	LIGHT, DARK,
	/** As the system has it when the workbench starts. */
	SYSTEM;

	private static final String KEY = "appearance"; //$NON-NLS-1$
	private static final String LIGHT_THEME = "org.eclipse.e4.ui.css.theme.e4_default"; //$NON-NLS-1$
	private static final String DARK_THEME = "org.eclipse.e4.ui.css.theme.e4_dark"; //$NON-NLS-1$

	/** @return what was chosen last; at first, that of the system */
	public static Appearance chosen() {
		String name = preferences().get(KEY, SYSTEM.name());
		for (Appearance each : values()) {
			if (each.name().equals(name)) {
				return each;
			}
		}
		return SYSTEM;
	}

	/** Follows the choice, and remembers it. */
	void choose(Display display) {
		preferences().put(KEY, name());
		try {
			preferences().flush();
		} catch (BackingStoreException e) {
			Platform.getLog(Appearance.class).warn("The appearance can't be remembered", e); //$NON-NLS-1$
		}
		show(display);
	}

	/** Makes the windows look so. */
	public void show(Display display) {
		IThemeEngine engine = engine(display);
		String theme = isDark() ? DARK_THEME : LIGHT_THEME;
		if (engine.getActiveTheme() == null) {
			engine.setTheme(theme, true);
		} else if (!engine.getActiveTheme().getId().equals(theme)) {
			change(engine, theme, display);
		}
	}

	private void change(IThemeEngine engine, String theme, Display display) {
		engine.setTheme(theme, true);
		if (!isDark()) {
			new Daylight(display, engine).spread();
		}
	}

	/** @return whether it is dark now */
	boolean isDark() {
		return this == DARK || this == SYSTEM && Display.isSystemDarkTheme();
	}

	private static IEclipsePreferences preferences() {
		return InstanceScope.INSTANCE.getNode(FrameworkUtil.getBundle(Appearance.class).getSymbolicName());
	}

	private static IThemeEngine engine(Display display) {
		BundleContext context = FrameworkUtil.getBundle(Appearance.class).getBundleContext();
		ServiceReference<IThemeManager> manager = context.getServiceReference(IThemeManager.class);
		return context.getService(manager).getEngineForDisplay(display);
	}
}
