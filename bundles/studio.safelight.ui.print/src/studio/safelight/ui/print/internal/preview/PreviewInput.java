package studio.safelight.ui.print.internal.preview;

import java.util.List;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

import studio.safelight.ui.print.internal.documents.DocumentChoice;

/** The orders whose documents are to be seen. Inputs of the same orders are equal, whatever document is seen first. */
public final class PreviewInput extends PlatformObject implements IEditorInput {

	private final List<Long> orders;
	private final DocumentChoice choice;

	/** @param choice what is seen first */
	public PreviewInput(List<Long> orders, DocumentChoice choice) {
		this.orders = List.copyOf(orders);
		this.choice = choice;
	}

	List<Long> orders() {
		return orders;
	}

	DocumentChoice choice() {
		return choice;
	}

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public String getName() {
		return Messages.PrintPreview_title;
	}

	@Override
	public String getToolTipText() {
		return getName();
	}

	/** What was looked at yesterday needs no paper today. */
	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof PreviewInput input && orders.equals(input.orders);
	}

	@Override
	public int hashCode() {
		return orders.hashCode();
	}
}
