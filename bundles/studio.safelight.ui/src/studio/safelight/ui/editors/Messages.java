package studio.safelight.ui.editors;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String ConflictDialog_differences;
	public static String ConflictDialog_explanation;
	public static String ConflictDialog_field;
	public static String ConflictDialog_hint;
	public static String ConflictDialog_keepEditing;
	public static String ConflictDialog_mine;
	public static String ConflictDialog_reload;
	public static String ConflictDialog_same;
	public static String ConflictDialog_saveChosen;
	public static String ConflictDialog_saveMine;
	public static String ConflictDialog_theirs;
	public static String ConflictDialog_title;
	public static String Deleted_clean;
	public static String Deleted_close;
	public static String Deleted_dirty;
	public static String Deleted_question;
	public static String Deleted_saveAsNew;
	public static String Draft_discard;
	public static String Draft_restored;
	public static String Drafts_discard;
	public static String Drafts_entry;
	public static String Drafts_later;
	public static String Drafts_message;
	public static String Drafts_open;
	public static String Drafts_title;
	public static String Problem_cantSave;
	public static String Problem_changedElsewhere;
	public static String Problem_fix;
	public static String Problem_savedNotRead;
	public static String RecordEditor_loading;
	public static String RecordEditor_notLoaded;
	public static String RecordEditor_retry;
	public static String RecordEditor_saving;
	public static String RecordEditors_none;
	public static String RecordInput_new;
	public static String Revert_confirm;
	public static String Revert_discard;
	public static String Revert_keep;
	public static String Revert_title;
	public static String SavedRecords_question;
	public static String SavedRecords_save;
	public static String SavedRecords_several;
	public static String SavedRecords_title;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
