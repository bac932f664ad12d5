package studio.safelight.workbench.internal;

import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;

/** Gives the room of the editors to the hubs as long as no record is open. */
final class EditorArea extends PerspectiveAdapter implements IPartListener2 {

	private final IWorkbenchWindow window;

	private EditorArea(IWorkbenchWindow window) {
		this.window = window;
	}

	static void watch(IWorkbenchWindow window) {
		EditorArea area = new EditorArea(window);
		window.getPartService().addPartListener(area);
		window.addPerspectiveListener(area);
		area.update();
	}

	@Override
	public void partOpened(IWorkbenchPartReference part) {
		if (part instanceof IEditorReference) {
			update();
		}
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		if (part instanceof IEditorReference) {
			window.getShell().getDisplay().asyncExec(this::update);
		}
	}

	/** The editors are the same in all perspectives, the room that they have is not. */
	@Override
	public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
		update();
	}

	private void update() {
		IWorkbenchPage page = window.getActivePage();
		if (page != null) {
			boolean wanted = page.getEditorReferences().length > 0;
			if (page.isEditorAreaVisible() != wanted) {
				page.setEditorAreaVisible(wanted);
			}
		}
	}
}
