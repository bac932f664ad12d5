package studio.safelight.ui.fields;

import org.eclipse.core.databinding.Binding;
import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.core.databinding.UpdateValueStrategy;
import org.eclipse.core.databinding.conversion.IConverter;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.core.databinding.observable.value.IValueChangeListener;
import org.eclipse.core.databinding.validation.ValidationStatus;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

import studio.safelight.ui.records.EditedFeature;
import studio.safelight.ui.records.RecordSession;

/**
 * Binds a text widget to an attribute in a format: what is typed is in the record at once, as one step until the focus leaves; then it is
 * written as the format has it. What is no value stays in the widget, and is said to be none.
 */
final class TextBinding<V> {

	private final RecordSession<?> session;
	private final IObservableValue<? extends EObject> object;
	private final Problems problems;
	private final DataBindingContext bindings;
	private final TextFormat<V> format;

	/** @param object whose attributes are bound */
	TextBinding(RecordSession<?> session, IObservableValue<? extends EObject> object, Problems problems, DataBindingContext bindings,
			TextFormat<V> format) {
		this.session = session;
		this.object = object;
		this.problems = problems;
		this.bindings = bindings;
		this.format = format;
	}

	void bind(Text text, EAttribute feature) {
		IObservableValue<V> value = new EditedFeature<V>(session.domain(), feature).observeDetail(object);
		text.addDisposeListener(event -> value.dispose());
		UpdateValueStrategy<String, V> toModel = new UpdateValueStrategy<>();
		toModel.setAfterGetValidator(this::check);
		toModel.setConverter(IConverter.create(String.class, feature, typed -> parse((String) typed)));
		UpdateValueStrategy<V, String> toWidget = new UpdateValueStrategy<>();
		toWidget.setConverter(IConverter.create(feature, String.class, this::write));
		Binding binding = bindings.bindValue(WidgetProperties.text(SWT.Modify).observe(text), value, toModel, toWidget);
		binding.getValidationStatus().addValueChangeListener(event -> {
			IStatus status = event.diff.getNewValue();
			problems.input(text, status.isOK() ? null : status.getMessage());
		});
		IValueChangeListener<EObject> reloaded = event -> binding.updateModelToTarget(); // what was no value goes with the record that it was typed for
		object.addValueChangeListener(reloaded);
		text.addDisposeListener(event -> object.removeValueChangeListener(reloaded));
		text.addListener(SWT.FocusIn, event -> session.stack().beginTyping());
		text.addListener(SWT.FocusOut, event -> {
			session.stack().endTyping();
			if (binding.getValidationStatus().getValue().isOK()) {
				binding.updateModelToTarget();
			}
		});
	}

	@SuppressWarnings("unchecked")
	private String write(Object value) {
		return format.format((V) value);
	}

	private IStatus check(String typed) {
		try {
			format.parse(typed);
			return ValidationStatus.ok();
		} catch (TextFormat.FormatException e) {
			return ValidationStatus.error(e.getMessage());
		}
	}

	private V parse(String typed) {
		try {
			return format.parse(typed);
		} catch (TextFormat.FormatException e) {
			throw new IllegalStateException("Converted without having been checked", e); //$NON-NLS-1$
		}
	}
}
