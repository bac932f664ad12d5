package studio.safelight.ui.fields;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;

import studio.safelight.model.Address;
import studio.safelight.model.SafelightFactory;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.labels.Labels;
import studio.safelight.ui.WorkbenchIds;
import studio.safelight.ui.records.RecordSession;

/**
 * The fields of an address that a record may have: it is there as soon as something is typed, and gone when all of it is deleted. The ids of the
 * texts are those of the reference and the attribute, such as <code>Client.address.city</code>.
 */
public final class AddressFields {

	private static final List<EAttribute> LINES = List.of(Literals.ADDRESS__ADDRESSEE, Literals.ADDRESS__STREET, Literals.ADDRESS__STREET2,
			Literals.ADDRESS__POSTAL_CODE, Literals.ADDRESS__CITY, Literals.ADDRESS__REGION, Literals.ADDRESS__COUNTRY);
	private static final String STORAGE = "https://safelight.studio/storage"; //$NON-NLS-1$
	private static final int WIDTH = 26;

	private final RecordSession<?> session;
	private final EReference feature;
	private final Map<EAttribute, Text> texts = new LinkedHashMap<>();

	/** @param group gives the area */
	public AddressFields(Fields group, RecordSession<?> session, FormToolkit toolkit, EReference feature) {
		this.session = session;
		this.feature = feature;
		Composite area = group.parent();
		for (EAttribute line : LINES) {
			Label label = toolkit.createLabel(area, Fields.withColon(Labels.of(line)));
			GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
			Text text = new Text(area, SWT.BORDER | SWT.SINGLE);
			text.setTextLimit(Integer.parseInt(line.getEAnnotation(STORAGE).getDetails().get("length"))); //$NON-NLS-1$
			text.setData(WorkbenchIds.WIDGET_ID, Field.id(feature) + "." + line.getName()); //$NON-NLS-1$
			GridDataFactory.fillDefaults().grab(true, false).hint(new PixelConverter(text).convertWidthInCharsToPixels(WIDTH), SWT.DEFAULT)
					.applyTo(text);
			new Field(label, text, text);
			text.addListener(SWT.FocusIn, event -> session.stack().beginTyping());
			text.addListener(SWT.FocusOut, event -> session.stack().endTyping());
			text.addListener(SWT.Modify, event -> typed(line, text));
			texts.put(line, text);
		}
		session.onChange(this::show);
		show();
	}

	private Address address() {
		return (Address) session.record().eGet(feature);
	}

	private void show() {
		if (session.record() != null) {
			texts.forEach((line, text) -> show(text, address() == null ? null : (String) address().eGet(line)));
		}
	}

	private static void show(Text text, String value) {
		String present = Objects.requireNonNullElse(value, ""); //$NON-NLS-1$
		if (!text.isDisposed() && !Objects.equals(blankAsNull(text.getText()), blankAsNull(present))) {
			text.setText(present);
		}
	}

	private static String blankAsNull(String text) {
		return text.isBlank() ? null : text;
	}

	private void typed(EAttribute line, Text text) {
		String typed = blankAsNull(text.getText());
		Address address = address();
		if (address == null && typed != null) {
			Address begun = SafelightFactory.eINSTANCE.createAddress();
			begun.eSet(line, typed);
			execute(SetCommand.create(session.domain(), session.record(), feature, begun));
		} else if (address != null && !Objects.equals(typed, address.eGet(line))) {
			boolean last = typed == null && LINES.stream().allMatch(each -> each == line || address.eGet(each) == null);
			execute(last ? SetCommand.create(session.domain(), session.record(), feature, null)
					: SetCommand.create(session.domain(), address, line, typed));
		}
	}

	/** Deletes the address. */
	public void clear() {
		if (address() != null) {
			execute(SetCommand.create(session.domain(), session.record(), feature, null));
		}
	}

	private void execute(Command command) {
		session.stack().execute(command);
	}
}
