package studio.safelight.ui.fields;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;

import studio.safelight.model.CustomFieldLabel;
import studio.safelight.model.CustomTarget;
import studio.safelight.model.CustomValue;
import studio.safelight.model.Customizable;
import studio.safelight.model.SafelightFactory;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.store.StudioStore;
import studio.safelight.ui.WorkbenchIds;
import studio.safelight.ui.jobs.Background;
import studio.safelight.ui.records.RecordSession;

/**
 * The fields that the studio defined itself, under their labels, in the order of the studio. What a record has in a field that is inactive stays
 * visible. The text of a field has the id <code>custom.</code> + its label.
 */
public final class CustomFields {

	private static final int MOST_CHARACTERS = 500;
	private static final int WIDTH = 40;

	/** A field of the studio. */
	private record Definition(long id, String label, boolean inactive) {
	}

	private final RecordSession<? extends Customizable> session;
	private final CustomTarget target;
	private final Composite area;
	private final FormToolkit toolkit;
	private final String empty;
	private final List<Shown> shown = new ArrayList<>();
	private List<Definition> definitions = List.of();

	private record Shown(Definition definition, Text text) {
	}

	/**
	 * @param fields gives the area; nothing else may be in it
	 * @param empty  what is said where the studio has no such fields
	 */
	public CustomFields(Fields fields, RecordSession<? extends Customizable> session, FormToolkit toolkit, CustomTarget target, String empty) {
		this.session = session;
		this.target = target;
		this.area = fields.parent();
		this.toolkit = toolkit;
		this.empty = empty;
		session.onChange(this::follow);
		StudioStore.ChangeListener listener = changed -> {
			if (changed.stream().anyMatch(uri -> Literals.CUSTOM_FIELD_LABEL.getName().equals(uri.segment(0))) && !area.isDisposed()) {
				area.getDisplay().asyncExec(this::load);
			}
		};
		session.store().addChangeListener(listener);
		area.addDisposeListener(event -> session.store().removeChangeListener(listener));
		load();
	}

	private void load() {
		if (!area.isDisposed()) {
			StudioStore store = session.store();
			Background.of(target.getName(), area, monitor -> definitions(store, target)).then(found -> {
				definitions = found;
				build();
			}).start();
		}
	}

	private static List<Definition> definitions(StudioStore store, CustomTarget target) throws IOException {
		return store.transaction(transaction -> transaction.<CustomFieldLabel>loadAll(Literals.CUSTOM_FIELD_LABEL).stream()
				.filter(label -> label.getTarget() == target)
				.sorted(Comparator.comparingInt(CustomFieldLabel::getSortOrder).thenComparing(CustomFieldLabel::getName))
				.map(label -> new Definition(label.getId(), label.getName(), label.isInactive())).toList());
	}

	private void follow() {
		if (session.record() == null || session.isPending() || area.isDisposed()) {
			return; // what was typed first may still wait for its label
		}
		if (!wanted().equals(shown.stream().map(Shown::definition).toList())) {
			build();
		}
		shown.forEach(each -> show(each.text(), valueOf(each.definition())));
	}

	private List<Definition> wanted() {
		return definitions.stream().filter(definition -> !definition.inactive() || valueOf(definition) != null).toList();
	}

	private void build() {
		if (session.record() == null || area.isDisposed()) {
			return;
		}
		Stream.of(area.getChildren()).forEach(Control::dispose);
		shown.clear();
		for (Definition definition : wanted()) {
			Label label = toolkit.createLabel(area, Fields.withColon(definition.label()));
			GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
			Text text = new Text(area, SWT.BORDER | SWT.SINGLE);
			text.setTextLimit(MOST_CHARACTERS);
			text.setData(WorkbenchIds.WIDGET_ID, "custom." + definition.label()); //$NON-NLS-1$
			int width = new PixelConverter(text).convertWidthInCharsToPixels(WIDTH);
			GridDataFactory.fillDefaults().hint(width, SWT.DEFAULT).grab(true, false).applyTo(text);
			new Field(label, text, text);
			show(text, valueOf(definition));
			text.addListener(SWT.FocusIn, event -> session.stack().beginTyping());
			text.addListener(SWT.FocusOut, event -> session.stack().endTyping());
			text.addListener(SWT.Modify, event -> typed(definition, text));
			shown.add(new Shown(definition, text));
		}
		if (shown.isEmpty()) {
			Label none = toolkit.createLabel(area, empty, SWT.WRAP);
			GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(none);
		}
		area.requestLayout();
	}

	private static void show(Text text, CustomValue value) {
		String present = value == null ? "" : Objects.requireNonNullElse(value.getText(), ""); //$NON-NLS-1$ //$NON-NLS-2$
		if (!text.isDisposed() && !text.getText().equals(present)) {
			text.setText(present);
		}
	}

	private CustomValue valueOf(Definition definition) {
		return session.record().getCustomValues().stream()
				.filter(value -> value.getField() != null && value.getField().getId() == definition.id()).findFirst().orElse(null);
	}

	private void typed(Definition definition, Text text) {
		CustomValue value = valueOf(definition);
		String typed = text.getText();
		if (value == null && !typed.isBlank()) {
			session.<CustomFieldLabel>refer(Literals.CUSTOM_FIELD_LABEL, definition.id(), text, label -> begin(definition, label, text));
		} else if (value != null && typed.isBlank()) {
			execute(RemoveCommand.create(session.domain(), session.record(), Literals.CUSTOMIZABLE__CUSTOM_VALUES, value));
		} else if (value != null && !typed.equals(value.getText())) {
			execute(SetCommand.create(session.domain(), value, Literals.CUSTOM_VALUE__TEXT, typed));
		}
	}

	/** The first characters of a value; more may have been typed while its label was loaded. */
	private void begin(Definition definition, CustomFieldLabel label, Text text) {
		String typed = text.getText();
		if (valueOf(definition) == null && !typed.isBlank()) {
			CustomValue value = SafelightFactory.eINSTANCE.createCustomValue();
			value.setField(label);
			value.setText(typed);
			execute(AddCommand.create(session.domain(), session.record(), Literals.CUSTOMIZABLE__CUSTOM_VALUES, value));
		}
	}

	private void execute(Command command) {
		session.stack().execute(command);
	}
}
