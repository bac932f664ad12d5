package studio.safelight.ui.production.internal.order;

import org.eclipse.emf.common.command.AbortExecutionException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

import studio.safelight.production.RuleException;

/** Sets a feature by a rule of the trade that changes more than the feature: all of it is one step that can be undone. */
final class RuleCommand extends SetCommand {

	/** The rule. */
	interface Rule {
		void apply() throws RuleException;
	}

	private final Rule rule;
	private final EObject root;
	private ChangeDescription change;

	RuleCommand(EditingDomain domain, EObject root, EStructuralFeature feature, Object value, Rule rule) {
		super(domain, root, feature, value);
		this.root = root;
		this.rule = rule;
	}

	@Override
	public void doExecute() {
		ChangeRecorder recorder = new ChangeRecorder(root);
		try {
			rule.apply();
		} catch (RuleException e) {
			throw new AbortExecutionException(e);
		} finally {
			change = recorder.endRecording();
			recorder.dispose();
		}
	}

	@Override
	public void doUndo() {
		change.applyAndReverse();
	}

	@Override
	public void doRedo() {
		change.applyAndReverse();
	}
}
