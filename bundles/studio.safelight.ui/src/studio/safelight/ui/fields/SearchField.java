package studio.safelight.ui.fields;

import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

import studio.safelight.store.lists.Choice;
import studio.safelight.ui.records.OpenInput;
import studio.safelight.ui.records.RecordSession;

/** A text for a reference to one of many records: typing proposes, choosing sets. A text that names nothing is said to name nothing. */
final class SearchField {

	private final RecordSession<?> session;
	private final Problems problems;
	private final Text text;
	private final IObservableValue<EObject> value;
	private final EReference feature;
	private final EAttribute shown;
	private final ProposalPopup<Choice> popup;

	SearchField(RecordSession<?> session, Problems problems, Text text, IObservableValue<EObject> value, EReference feature,
			EAttribute shown, SearchSource source) {
		this.session = session;
		this.problems = problems;
		this.text = text;
		this.value = value;
		this.feature = feature;
		this.shown = shown;
		this.popup = new ProposalPopup<>(text, words -> source.search(session.store(), words), choice -> new String[] { choice.label() },
				this::choose);
		text.setToolTipText(Messages.Search_tip);
		value.addValueChangeListener(event -> show());
		text.addListener(SWT.FocusOut, event -> leave());
		text.addListener(SWT.FocusIn, event -> text.selectAll());
		session.addInput(input);
		text.addDisposeListener(event -> session.removeInput(input));
		show();
	}

	/** A name that was typed, and neither chosen nor left yet. */
	private final OpenInput input = new OpenInput() {
		@Override
		public boolean isEdited() {
			return false; // it is known to be wrong, or right, once the field is left
		}

		@Override
		public String commit() {
			leave();
			return null; // said at the field
		}
	};

	private void show() {
		if (!text.isDisposed()) {
			popup.show(present());
			problems.input(text, null);
		}
	}

	private String present() {
		EObject object = value.getValue();
		return object == null || object.eGet(shown) == null ? "" : object.eGet(shown).toString(); //$NON-NLS-1$
	}

	private void choose(Choice choice) {
		popup.show(choice.label());
		problems.input(text, null);
		session.<EObject>refer(feature.getEReferenceType(), choice.id(), text, object -> {
			value.setValue(object);
			show();
		});
	}

	private void leave() {
		String typed = text.getText().strip();
		if (session.isPending() || typed.equals(present())) {
			problems.input(text, null);
		} else if (typed.isEmpty()) {
			value.setValue(null);
			problems.input(text, null);
		} else {
			problems.input(text, NLS.bind(Messages.Search_unknown, typed));
		}
	}
}
