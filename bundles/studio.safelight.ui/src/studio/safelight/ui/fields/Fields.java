package studio.safelight.ui.fields;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.databinding.EMFProperties;
import org.eclipse.emf.databinding.FeaturePath;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.jface.databinding.viewers.typed.ViewerProperties;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;

import studio.safelight.model.labels.Labels;
import studio.safelight.ui.StudioInfo;
import studio.safelight.ui.WorkbenchIds;
import studio.safelight.ui.records.EditedFeature;
import studio.safelight.ui.records.RecordSession;

/**
 * Builds the fields of a group, one below the other: the label from the model before the field, the unit behind it. Every field is bound to a
 * feature of the session's record, or of one that it refers to, whichever record that is at the time, and changes it by a command.
 * <p>
 * For the UI thread.
 */
public final class Fields {

	private static final int MULTI_LINES = 5;
	private static final int UNIT_GAP = 6;
	private static final int CHARACTERS = 20;

	private final RecordSession<?> session;
	private final IObservableValue<? extends EObject> object;
	private final Problems problems;
	private final FormToolkit toolkit;
	private final Composite parent;
	private final Formats formats;
	private final DataBindingContext bindings = new DataBindingContext();

	/**
	 * @param object whose features the fields show: the session's record, or one that it refers to
	 * @param parent what the fields are put into; gets a layout of two columns and takes the bindings with it when it is disposed
	 */
	public Fields(RecordSession<?> session, IObservableValue<? extends EObject> object, Problems problems, FormToolkit toolkit, StudioInfo studio,
			Composite parent) {
		this.session = session;
		this.object = object;
		this.problems = problems;
		this.toolkit = toolkit;
		this.parent = parent;
		this.formats = new Formats(studio);
		int gap = new PixelConverter(parent).convertWidthInCharsToPixels(2);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(gap, gap / 2).applyTo(parent);
		parent.addDisposeListener(event -> bindings.dispose());
	}

	static String withColon(String text) {
		return NLS.bind(Messages.Fields_label, text);
	}

	/** A line of text. */
	public Field text(EAttribute feature) {
		return bound(feature, Formats.text(), SWT.SINGLE, null);
	}

	/** Text of several lines. */
	public Field multiline(EAttribute feature) {
		Label label = label(feature);
		Text text = new Text(parent, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		int height = new PixelConverter(text).convertHeightInCharsToPixels(MULTI_LINES);
		fill(text, height);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
		new TextBinding<>(session, object, problems, bindings, Formats.text()).bind(text, feature);
		return field(feature, label, text, text);
	}

	/** An amount, with the currency behind it. */
	public Field money(EAttribute feature) {
		return bound(feature, formats.money(), SWT.SINGLE | SWT.RIGHT, formats.currencySymbol()).width(14);
	}

	/** A number of something. */
	public Field quantity(EAttribute feature) {
		return bound(feature, formats.number(), SWT.SINGLE | SWT.RIGHT, null).width(12);
	}

	/** A number of something, with its unit. */
	public Field quantity(EAttribute feature, String unit) {
		return bound(feature, formats.number(), SWT.SINGLE | SWT.RIGHT, unit).width(12);
	}

	/** A day, typed or taken from a calendar, with its day of the week behind it. */
	public Field date(EAttribute feature) {
		Label label = label(feature);
		DateField field = new DateField(parent, toolkit, formats);
		new TextBinding<>(session, object, problems, bindings, formats.date()).bind(field.text(), feature);
		GridDataFactory.fillDefaults().applyTo(field.control());
		return field(feature, label, field.text(), field.control());
	}

	/** A check box. */
	public Field check(EAttribute feature) {
		Label space = toolkit.createLabel(parent, ""); //$NON-NLS-1$
		Button button = toolkit.createButton(parent, Labels.of(feature), SWT.CHECK);
		space.setText(""); //$NON-NLS-1$
		bindings.bindValue(WidgetProperties.buttonSelection().observe(button), observe(feature));
		return field(feature, space, button, button);
	}

	/** One of the literals of an enumeration. */
	public Field choice(EAttribute feature) {
		Label label = label(feature);
		ComboViewer combo = new ComboViewer(new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN));
		combo.setContentProvider(ArrayContentProvider.getInstance());
		combo.setLabelProvider(LabelProvider.createTextProvider(literal -> Labels.of((Enumerator) literal)));
		List<Enumerator> literals = ((EEnum) feature.getEAttributeType()).getELiterals().stream().map(literal -> literal.getInstance()).toList();
		combo.setInput(literals);
		bindings.bindValue(ViewerProperties.singleSelection(Enumerator.class).observe(combo), this.<Enumerator>observe(feature));
		combo.getCombo().setVisibleItemCount(literals.size());
		ignoreWheel(combo.getCombo());
		GridDataFactory.fillDefaults().applyTo(combo.getCombo());
		return field(feature, label, combo.getCombo(), combo.getCombo());
	}

	/** One of the records that can be chosen, for kinds of which a studio has few. */
	public Field choice(EReference feature) {
		return choice(feature, feature.getEReferenceType());
	}

	/** One of the records of a subtype, or of a kind that a reference names too generally. */
	private Field choice(EReference feature, EClass type) {
		Label label = label(feature);
		Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		ignoreWheel(combo);
		new ReferenceField(session, combo, this.<EObject>observe(feature), type, feature.isRequired()).fill();
		fill(combo, SWT.DEFAULT);
		return field(feature, label, combo, combo);
	}

	/** One of the records that can be chosen, where what can be chosen depends on the record. Call the result again when that has changed. */
	public ReferenceField choice(EReference feature, ChoiceSource source) {
		Label label = label(feature);
		Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		ignoreWheel(combo);
		ReferenceField field = new ReferenceField(session, combo, this.<EObject>observe(feature), source, feature.isRequired());
		fill(combo, SWT.DEFAULT);
		field.field(field(feature, label, combo, combo));
		return field;
	}

	/**
	 * A record found by typing, for kinds of which a studio has thousands.
	 *
	 * @param shown the feature of the record that the field shows once it is chosen
	 */
	public Field search(EReference feature, EAttribute shown, SearchSource source) {
		Label label = label(feature);
		Text text = new Text(parent, SWT.BORDER | SWT.SINGLE);
		fill(text, SWT.DEFAULT);
		new SearchField(session, problems, text, this.<EObject>observe(feature), feature, shown, source);
		return field(feature, label, text, text);
	}

	/**
	 * What the record, or one that it refers to, has, as text that can't be edited and follows every change.
	 *
	 * @param path from the record, through references, to an attribute
	 */
	public Field readOnly(String labelText, EStructuralFeature... path) {
		EStructuralFeature last = path[path.length - 1];
		return readOnly(labelText, id(path), value -> text(last, value), path);
	}

	/** What the record, or one that it refers to, has, as text made of it; made anew when the last feature of the path changes. */
	@SuppressWarnings("unchecked")
	public Field readOnly(String labelText, String id, Function<Object, String> format, EStructuralFeature... path) {
		Label label = toolkit.createLabel(parent, withColon(labelText));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
		Label value = toolkit.createLabel(parent, "", SWT.WRAP); //$NON-NLS-1$
		fill(value, SWT.DEFAULT);
		IObservableValue<Object> observed = EMFProperties.value(FeaturePath.fromList(path)).observeDetail(object);
		Runnable show = () -> {
			value.setText(format.apply(observed.getValue()).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			value.requestLayout();
		};
		observed.addValueChangeListener(event -> show.run());
		value.addDisposeListener(event -> observed.dispose());
		show.run();
		value.setData(WorkbenchIds.WIDGET_ID, id);
		return new Field(label, value, value);
	}

	/** @return the observable value of a feature of the record; setting it executes a command */
	public <V> IObservableValue<V> observe(EStructuralFeature feature) {
		IObservableValue<V> observable = new EditedFeature<V>(session.domain(), feature).observeDetail(object);
		parent.addDisposeListener(event -> observable.dispose());
		return observable;
	}

	/** What the fields are put into, for what is no field. It has two columns. */
	public Composite parent() {
		return parent;
	}

	public Formats formats() {
		return formats;
	}

	private static String id(EStructuralFeature... path) {
		return String.join(".", Arrays.stream(path).map(EStructuralFeature::getName).toList()); //$NON-NLS-1$
	}

	private String text(EStructuralFeature feature, Object value) {
		return formats.of(feature, value);
	}

	private <V> Field bound(EAttribute feature, TextFormat<V> format, int style, String unit) {
		Label label = label(feature);
		Composite cell = unit == null ? parent : toolkit.createComposite(parent);
		Text text = new Text(cell, SWT.BORDER | style);
		new TextBinding<>(session, object, problems, bindings, format).bind(text, feature);
		if (unit == null) {
			fill(text, SWT.DEFAULT);
			return field(feature, label, text, text);
		}
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(UNIT_GAP, 0).applyTo(cell);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		toolkit.createLabel(cell, unit);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(cell);
		return field(feature, label, text, cell);
	}

	private Label label(EStructuralFeature feature) {
		Label label = toolkit.createLabel(parent, withColon(Labels.of(feature)));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
		return label;
	}

	private Field field(EStructuralFeature feature, Label label, Control control, Control cell) {
		control.setData(WorkbenchIds.WIDGET_ID, Field.id(feature));
		problems.place(feature, control);
		return new Field(label, control, cell);
	}

	/** As wide as the group, but what is in it doesn't make the group wider. */
	private static void fill(Control control, int height) {
		int width = new PixelConverter(control).convertWidthInCharsToPixels(CHARACTERS);
		GridDataFactory.fillDefaults().grab(true, false).hint(width, height).applyTo(control);
	}

	/** Scrolling a form must not change what is under the pointer. */
	private static void ignoreWheel(Combo combo) {
		combo.addListener(SWT.MouseWheel, event -> event.doit = false);
	}
}
