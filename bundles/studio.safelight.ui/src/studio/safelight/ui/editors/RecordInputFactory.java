package studio.safelight.ui.editors;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings back the editors that were open when the workbench was closed. */
public final class RecordInputFactory implements IElementFactory {

	@Override
	public IAdaptable createElement(IMemento memento) {
		return RecordInput.restore(memento);
	}
}
