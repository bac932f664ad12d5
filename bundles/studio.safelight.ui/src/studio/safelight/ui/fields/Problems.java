package studio.safelight.ui.fields;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.IMessageManager;

import studio.safelight.model.Entity;
import studio.safelight.model.labels.Labels;
import studio.safelight.model.validation.ModelValidation;
import studio.safelight.ui.records.RecordSession;

/**
 * Shows what is wrong with a record: at the field that it is about, and in the head of the form. In a new record, and in a new part of one, what
 * is merely missing is only shown once the user was in the field, or tried to save.
 */
public final class Problems {

	private record Remark(String text, int type) {
	}

	private record Place(EStructuralFeature feature, Control control) {
	}

	private final RecordSession<?> session;
	private final IMessageManager messages;
	private final List<Place> places = new ArrayList<>();
	private final Set<EStructuralFeature> visited = new HashSet<>();
	private final Map<EStructuralFeature, Remark> remarks = new LinkedHashMap<>();
	private final Map<Control, String> input = new LinkedHashMap<>();
	private final List<Runnable> inputListeners = new ArrayList<>();
	private final List<Supplier<List<ModelValidation.Problem>>> rules = new ArrayList<>();
	private boolean showAll;
	private boolean scheduled;

	/** How many messages were put into the head; their keys are the numbers below. */
	private int general;

	public Problems(RecordSession<?> session, IMessageManager messages) {
		this.session = session;
		this.messages = messages;
		messages.setDecorationPosition(SWT.LEFT | SWT.TOP);
		messages.setMessagePrefixProvider(null); // with a prefix, the head would only say that there is a message
		session.onChange(this::later);
	}

	/** Problems of the feature of the record itself are shown at the control. */
	void place(EStructuralFeature feature, Control control) {
		places.add(new Place(feature, control));
		control.addListener(SWT.FocusOut, event -> {
			if (visited.add(feature)) {
				later();
			}
		});
	}

	/** Shows that what was typed is no value at all, or, with null, that it is one. */
	void input(Control control, String problem) {
		if (problem == null) {
			input.remove(control);
			messages.removeMessage(control, control);
		} else {
			input.put(control, problem);
			messages.addMessage(control, named(control, problem), null, IMessageProvider.ERROR, control);
		}
		inputListeners.forEach(Runnable::run);
	}

	/**
	 * Shows something at the field of a feature that is no matter of the record alone, such as a number that another has too. It doesn't keep
	 * anybody from saving.
	 *
	 * @param text null for nothing any more
	 * @param type one of {@link IMessageProvider}'s
	 */
	public void remark(EStructuralFeature feature, String text, int type) {
		Remark remark = text == null ? null : new Remark(text, type);
		if (!Objects.equals(remark, remark == null ? remarks.remove(feature) : remarks.put(feature, remark))) {
			refresh();
		}
	}

	/** @param listener is called when something was typed that is no value, or no longer so */
	public void onInput(Runnable listener) {
		inputListeners.add(listener);
	}

	/** Adds what a rule of the trade, beyond the model's own constraints, has against the record at present; asked on the UI thread. */
	public void rule(Supplier<List<ModelValidation.Problem>> rule) {
		rules.add(rule);
	}

	/** Shows anew what rules say, after something changed that is not of the record itself. */
	public void rulesChanged() {
		later();
	}

	private List<ModelValidation.Problem> found() {
		List<ModelValidation.Problem> found = new ArrayList<>(ModelValidation.validate(session.record()));
		rules.forEach(rule -> found.addAll(rule.get()));
		return found;
	}

	/** @return whether something was typed that is no value, and so is not in the record */
	public boolean hasBadInput() {
		return !input.isEmpty();
	}

	/** Shows all problems from now on, also of fields where nobody was; for an attempt to save. */
	public List<String> all() {
		showAll = true;
		refresh();
		List<String> all = new ArrayList<>();
		input.forEach((control, problem) -> all.add(named(control, problem)));
		found().forEach(problem -> all.add(problem.message()));
		return all;
	}

	/** What was typed into a field says by itself what it should be, and not where. */
	private String named(Control control, String problem) {
		return places.stream().filter(place -> place.control() == control).findFirst()
				.map(place -> NLS.bind(Messages.Problems_named, Labels.of(place.feature()), problem)).orElse(problem);
	}

	/** Begins anew, for a record that was loaded. */
	public void reset() {
		showAll = false;
		visited.clear();
		refresh();
	}

	private void later() {
		if (!scheduled && !places.isEmpty()) {
			scheduled = true;
			Control any = places.get(0).control();
			if (!any.isDisposed()) {
				any.getDisplay().asyncExec(() -> {
					scheduled = false;
					if (!any.isDisposed() && session.record() != null) {
						refresh();
					}
				});
			}
		}
	}

	private void refresh() {
		messages.setAutoUpdate(false);
		for (int i = 0; i < general; i++) {
			messages.removeMessage(Integer.valueOf(i));
		}
		for (Place place : places) {
			messages.removeMessages(place.control());
		}
		List<ModelValidation.Problem> problems = found();
		general = problems.size();
		for (int i = 0; i < problems.size(); i++) {
			show(Integer.valueOf(i), problems.get(i));
		}
		input.forEach((control, problem) -> messages.addMessage(control, named(control, problem), null, IMessageProvider.ERROR, control));
		remarks.forEach(this::show);
		messages.setAutoUpdate(true);
	}

	private void show(EStructuralFeature feature, Remark remark) {
		places.stream().filter(place -> place.feature() == feature).findFirst()
				.ifPresent(place -> messages.addMessage(remark, remark.text(), null, remark.type(), place.control()));
	}

	private void show(Object key, ModelValidation.Problem problem) {
		if (isEarly(problem)) {
			return;
		}
		Place place = placeOf(problem.object(), problem.feature());
		if (place == null) {
			messages.addMessage(key, problem.message(), null, IMessageProvider.ERROR);
		} else {
			messages.addMessage(key, problem.message(), null, IMessageProvider.ERROR, place.control());
		}
	}

	private boolean isEarly(ModelValidation.Problem problem) {
		boolean unfinished = problem.object() instanceof Entity entity && entity.getId() == 0;
		return !showAll && unfinished && !visited.contains(problem.feature()) && problem.object().eGet(problem.feature(), false) == null;
	}

	private Place placeOf(EObject object, EStructuralFeature feature) {
		if (object != session.record()) {
			return null;
		}
		return places.stream().filter(place -> place.feature() == feature).findFirst().orElse(null);
	}
}
