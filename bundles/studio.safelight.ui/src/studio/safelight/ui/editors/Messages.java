package studio.safelight.ui.editors;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static String ConflictDialog_explanation;
	static String ConflictDialog_field;
	static String ConflictDialog_keepEditing;
	static String ConflictDialog_lines;
	static String ConflictDialog_mine;
	static String ConflictDialog_reload;
	static String ConflictDialog_saveMine;
	static String ConflictDialog_same;
	static String ConflictDialog_theirs;
	static String ConflictDialog_title;
	static String Problem_changedElsewhere;
	static String Problem_cantSave;
	static String Problem_deletedElsewhere;
	static String Problem_fix;
	static String RecordEditor_loading;
	static String RecordEditor_notLoaded;
	static String RecordEditor_retry;
	static String RecordEditor_saving;
	static String RecordEditors_none;
	static String RecordInput_new;
	static String Revert_confirm;
	static String Revert_discard;
	static String Revert_keep;
	static String Revert_title;
	static String Stack_redo;
	static String Stack_undo;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
