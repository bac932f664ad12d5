package studio.safelight.ui.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;

import studio.safelight.model.Entity;
import studio.safelight.model.labels.Labels;
import studio.safelight.model.labels.Names;
import studio.safelight.store.lists.Choice;
import studio.safelight.ui.jobs.Background;
import studio.safelight.ui.records.RecordSession;

/**
 * A combo for a reference. What can be chosen is asked of the studio in the background; what is set at present is shown at once, and stays in
 * the list even if it can't be chosen any more.
 */
public final class ReferenceField {

	private final RecordSession<?> session;
	private final Combo combo;
	private final IObservableValue<EObject> value;
	private final EClass type;
	private final ChoiceSource source;
	private final boolean required;
	private List<Choice> choices = List.of();

	/** What the combo lists, in its order; null stands for none. */
	private final List<Choice> shown = new ArrayList<>();

	private Job filling;
	private Field field;

	ReferenceField(RecordSession<?> session, Combo combo, IObservableValue<EObject> value, EClass type, boolean required) {
		this(session, combo, value, type, () -> store -> store.lists().choices(type), required);
	}

	ReferenceField(RecordSession<?> session, Combo combo, IObservableValue<EObject> value, ChoiceSource source, boolean required) {
		this(session, combo, value, (EClass) ((org.eclipse.emf.ecore.EReference) value.getValueType()).getEReferenceType(), source, required);
	}

	private ReferenceField(RecordSession<?> session, Combo combo, IObservableValue<EObject> value, EClass type, ChoiceSource source,
			boolean required) {
		this.session = session;
		this.combo = combo;
		this.value = value;
		this.type = type;
		this.source = source;
		this.required = required;
		value.addValueChangeListener(event -> show());
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose()));
		show();
	}

	/** Asks anew what can be chosen. */
	public void fill() {
		if (filling != null) {
			filling.cancel();
		}
		ChoiceSource.Question question = source.question();
		filling = Background.of(Labels.of(type), combo, monitor -> question.ask(session.store())).then(found -> {
			choices = found;
			show();
		}).start();
	}

	/** @return the field, for what its builder does not know */
	public Field field() {
		return field;
	}

	void field(Field built) {
		field = built;
	}

	public Combo combo() {
		return combo;
	}

	private void show() {
		if (combo.isDisposed()) {
			return;
		}
		Choice present = present();
		List<Choice> all = new ArrayList<>();
		if (!required || present == null) {
			all.add(null);
		}
		all.addAll(choices);
		if (present != null && choices.stream().noneMatch(choice -> choice.id() == present.id())) {
			all.add(present);
		}
		if (!all.equals(shown)) {
			shown.clear();
			shown.addAll(all);
			ComboItems.set(combo, all.stream().map(ReferenceField::label).toList());
		}
		combo.select(index(present));
	}

	private static String label(Choice choice) {
		return choice == null ? "" : choice.label(); //$NON-NLS-1$
	}

	private int index(Choice present) {
		for (int i = 0; i < shown.size(); i++) {
			Choice choice = shown.get(i);
			if (present == null ? choice == null : choice != null && choice.id() == present.id()) {
				return i;
			}
		}
		return -1;
	}

	private Choice present() {
		return value.getValue() instanceof Entity entity ? new Choice(entity.getId(), nameOf(entity)) : null;
	}

	/** @return what a record is called where it is chosen, or was once, as it may be inactive by now; an empty text for null */
	static String nameOf(EObject record) {
		if (record == null) {
			return ""; //$NON-NLS-1$
		}
		String name = Objects.requireNonNullElse(Names.of(record), ""); //$NON-NLS-1$
		EStructuralFeature inactive = record.eClass().getEStructuralFeature("inactive"); //$NON-NLS-1$
		return inactive != null && Boolean.TRUE.equals(record.eGet(inactive)) ? NLS.bind(Messages.Choices_inactive, name) : name;
	}

	private void choose() {
		Choice chosen = selected();
		if (chosen == null) {
			value.setValue(null);
		} else if (present() == null || present().id() != chosen.id()) {
			session.<EObject>refer(type, chosen.id(), combo, object -> {
				if (!combo.isDisposed() && chosen.equals(selected())) {
					value.setValue(object);
				}
			});
		}
	}

	private Choice selected() {
		int index = combo.getSelectionIndex();
		return index < 0 ? null : shown.get(index);
	}
}
