package studio.safelight.ui.fields;

import java.util.function.Function;

import org.eclipse.jface.viewers.ColumnLabelProvider;

import studio.safelight.model.Entity;

/** What a cell of a {@link DetailTable} says. */
final class CellText<E extends Entity> extends ColumnLabelProvider {

	private final Function<E, String> text;

	CellText(Function<E, String> text) {
		this.text = text;
	}

	@Override
	@SuppressWarnings("unchecked")
	public String getText(Object element) {
		String value = text.apply((E) element);
		return value == null ? "" : value; //$NON-NLS-1$
	}
}
