package studio.safelight.workbench.internal.appearance;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.commands.ICommandService;

import studio.safelight.ui.WorkbenchIds;

/** The preference page of the appearance. */
public final class AppearancePage extends PreferencePage implements IWorkbenchPreferencePage {

	/** What the {@link WorkbenchIds#WIDGET_ID} of a choice begins with; its name in small letters follows. */
	static final String CHOICE_ID = "preferences.appearance."; //$NON-NLS-1$

	/** As in the plugin.xml. */
	private static final String DARK_COMMAND = "studio.safelight.ui.darkTheme"; //$NON-NLS-1$

	private final Map<Appearance, Button> choices = new EnumMap<>(Appearance.class);
	private IWorkbench workbench;

	@Override
	public void init(IWorkbench bench) {
		workbench = bench;
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(area);
		add(area, Appearance.SYSTEM, Messages.AppearancePage_system);
		add(area, Appearance.LIGHT, Messages.AppearancePage_light);
		add(area, Appearance.DARK, Messages.AppearancePage_dark);
		choices.get(Appearance.chosen()).setSelection(true);
		return area;
	}

	private void add(Composite area, Appearance appearance, String label) {
		Button button = new Button(area, SWT.RADIO);
		button.setText(label);
		button.setData(WorkbenchIds.WIDGET_ID, CHOICE_ID + appearance.name().toLowerCase());
		choices.put(appearance, button);
	}

	@Override
	protected void performDefaults() {
		choices.forEach((appearance, button) -> button.setSelection(appearance == Appearance.SYSTEM));
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		choices.forEach((appearance, button) -> {
			if (button.getSelection()) {
				appearance.choose(getShell().getDisplay());
			}
		});
		workbench.getService(ICommandService.class).refreshElements(DARK_COMMAND, null);
		return true;
	}
}
