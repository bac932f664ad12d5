package studio.safelight.ui.print.internal.preview;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String PrintPreview_closed;
	public static String PrintPreview_description;
	public static String PrintPreview_document;
	public static String PrintPreview_documents;
	public static String PrintPreview_drawing;
	public static String PrintPreview_failure;
	public static String PrintPreview_fitPage;
	public static String PrintPreview_fitWidth;
	public static String PrintPreview_noPages;
	public static String PrintPreview_notPdf;
	public static String PrintPreview_notTogether;
	public static String PrintPreview_nothing;
	public static String PrintPreview_of;
	public static String PrintPreview_page;
	public static String PrintPreview_percent;
	public static String PrintPreview_printing;
	public static String PrintPreview_remark;
	public static String PrintPreview_tidying;
	public static String PrintPreview_title;
	public static String PrintPreview_usual;
	public static String PrintPreview_zoom;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
