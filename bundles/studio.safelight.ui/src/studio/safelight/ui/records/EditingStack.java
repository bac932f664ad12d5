package studio.safelight.ui.records;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;

/**
 * The commands of one editor. What is typed into a field in one go is undone in one go, and setting a feature to what it is already is no
 * edit.
 */
public final class EditingStack extends BasicCommandStack {

	/** What was typed into one field since it got the focus. */
	private static final class Typing extends CompoundCommand {

		private final SetCommand first;

		private Typing(SetCommand first) {
			super(LAST_COMMAND_ALL, first.getLabel());
			this.first = first;
			append(first);
		}

		private boolean goesOnWith(SetCommand next) {
			return next.getOwner() == first.getOwner() && next.getFeature() == first.getFeature();
		}
	}

	/** Where a value was set. */
	record Place(EObject owner, EStructuralFeature feature) {

		@Override
		public boolean equals(Object other) {
			return other instanceof Place place && place.owner == owner && place.feature == feature;
		}

		@Override
		public int hashCode() {
			return System.identityHashCode(owner) * 31 + feature.hashCode();
		}
	}

	/** Where single values were set since the last save, with what was there before. */
	private final Map<Place, Object> originals = new LinkedHashMap<>();

	private boolean typing;
	private Typing last;

	/** From now on, until {@link #endTyping()}, changes of one and the same feature are one step. */
	public void beginTyping() {
		endTyping();
		typing = true;
	}

	/** Ends the step: what is typed next is a step of its own. */
	public void endTyping() {
		typing = false;
		last = null;
	}

	/** Notes what a single value is, as a command that is no {@link SetCommand} is about to set it. */
	void remember(EObject owner, EStructuralFeature feature) {
		originals.putIfAbsent(new Place(owner, feature), owner.eGet(feature, false));
	}

	/**
	 * @return where single values were set, by commands of their own or as it was remembered, since the last save and are others now; with what
	 *         was there before
	 */
	List<Map.Entry<Place, Object>> changed() {
		return originals.entrySet().stream().filter(entry -> !Objects.equals(entry.getValue(), entry.getKey().owner().eGet(entry.getKey().feature(), false)))
				.toList();
	}

	@Override
	public void saveIsDone() {
		originals.clear();
		super.saveIsDone();
	}

	@Override
	public void flush() {
		originals.clear();
		super.flush();
	}

	@Override
	public void execute(Command command) {
		if (command instanceof SetCommand set && set.getOwner() != null && set.getFeature() != null && !set.getFeature().isMany()) {
			remember(set.getOwner(), set.getFeature());
		}
		if (command instanceof SetCommand set && changesNothing(set)) {
			set.dispose();
		} else if (typing && command instanceof SetCommand set && set.canExecute()) {
			type(set);
		} else {
			last = null;
			super.execute(command);
		}
	}

	private void type(SetCommand set) {
		boolean onTop = last != null && top >= 0 && top == commandList.size() - 1 && commandList.get(top) == last && saveIndex != top;
		if (onTop && last.goesOnWith(set)) {
			last.appendAndExecute(set);
			mostRecentCommand = last;
			notifyListeners();
		} else {
			last = new Typing(set);
			super.execute(last);
		}
	}

	private static boolean changesNothing(SetCommand set) {
		return set.getOwner() != null && set.getFeature() != null && !set.getFeature().isMany()
				&& Objects.equals(set.getOwner().eGet(set.getFeature(), false), set.getValue() == SetCommand.UNSET_VALUE ? null : set.getValue());
	}
}
