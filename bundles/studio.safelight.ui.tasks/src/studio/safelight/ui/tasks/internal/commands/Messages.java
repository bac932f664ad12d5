package studio.safelight.ui.tasks.internal.commands;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Done_done;
	public static String Done_job;
	public static String Done_open;
	public static String Done_why;
	public static String NewTask_job;
	public static String Show_job;
	public static String Subjects_question;
	public static String Subjects_save;
	public static String Subjects_title;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
