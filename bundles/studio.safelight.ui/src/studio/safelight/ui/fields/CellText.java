package studio.safelight.ui.fields;

import java.util.function.Function;

import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;

import studio.safelight.model.Entity;

/** What a cell of a {@link DetailTable} says, and what there is to say about it. */
final class CellText<E extends Entity> extends ColumnLabelProvider {

	private final Function<E, String> text;
	private final Function<Object, CellRemarks.Remark> remark;

	CellText(Function<E, String> text, Function<Object, CellRemarks.Remark> remark) {
		this.text = text;
		this.remark = remark;
	}

	@Override
	@SuppressWarnings("unchecked")
	public String getText(Object element) {
		String value = text.apply((E) element);
		return value == null ? "" : value; //$NON-NLS-1$
	}

	@Override
	public Image getImage(Object element) {
		CellRemarks.Remark said = remark.apply(element);
		if (said == null) {
			return null;
		}
		String kind = said.wrong() ? FieldDecorationRegistry.DEC_ERROR : FieldDecorationRegistry.DEC_INFORMATION;
		return FieldDecorationRegistry.getDefault().getFieldDecoration(kind).getImage();
	}

	@Override
	public Color getForeground(Object element) {
		CellRemarks.Remark said = remark.apply(element);
		return said != null && said.wrong() ? JFaceResources.getColorRegistry().get(JFacePreferences.ERROR_COLOR) : null;
	}

	@Override
	public String getToolTipText(Object element) {
		CellRemarks.Remark said = remark.apply(element);
		return said == null ? null : said.text();
	}
}
