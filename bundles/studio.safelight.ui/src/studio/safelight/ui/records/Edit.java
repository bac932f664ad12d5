package studio.safelight.ui.records;

import java.io.IOException;

import org.eclipse.emf.common.command.AbortExecutionException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.ChangeCommand;

/**
 * A change of a record by the rules of the trade, as one command: whatever setters they call is recorded, and undone as a whole. If they
 * refuse, nothing is changed, and nothing is on the stack.
 */
public final class Edit {

	/** What is done to the record. */
	@FunctionalInterface
	public interface Change {
		/** @throws IOException if a rule forbids it, before anything was changed */
		void run() throws IOException;
	}

	private Edit() {
	}

	/**
	 * Executes a change.
	 *
	 * @param label what is done, for undo
	 * @param root  what is changed, with all that it contains
	 * @throws IOException what the change throws
	 */
	public static void run(RecordSession<?> session, String label, EObject root, Change change) throws IOException {
		IOException[] refused = new IOException[1];
		ChangeCommand command = new ChangeCommand(root) {
			@Override
			protected void doExecute() {
				try {
					change.run();
				} catch (IOException e) {
					refused[0] = e;
					throw new AbortExecutionException(e); // the stack forgets the command
				}
			}
		};
		command.setLabel(label);
		session.stack().execute(command);
		if (refused[0] != null) {
			throw refused[0];
		}
	}
}
