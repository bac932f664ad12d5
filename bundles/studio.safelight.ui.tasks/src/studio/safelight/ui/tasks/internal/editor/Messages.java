package studio.safelight.ui.tasks.internal.editor;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String TaskEditor_about;
	public static String TaskEditor_done;
	public static String TaskEditor_doneHint;
	public static String TaskEditor_due;
	public static String TaskEditor_new;
	public static String TaskEditor_open;
	public static String TaskEditor_task;
	public static String TaskEditor_title;
	public static String TaskEditor_what;
	public static String TaskEditor_who;
	public static String TaskLinksGroup_client;
	public static String TaskLinksGroup_label;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
