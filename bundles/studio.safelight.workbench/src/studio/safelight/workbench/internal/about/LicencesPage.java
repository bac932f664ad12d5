package studio.safelight.workbench.internal.about;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.about.InstallationPage;

/** The licences among the details of the installation. */
public final class LicencesPage extends InstallationPage {

	@Override
	public void createControl(Composite parent) {
		Composite area = new LicencesTabs(parent).control();
		GridLayoutFactory.fillDefaults().applyTo(parent);
		setControl(area);
	}
}
