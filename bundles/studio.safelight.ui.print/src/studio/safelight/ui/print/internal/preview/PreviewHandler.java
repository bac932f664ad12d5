package studio.safelight.ui.print.internal.preview;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.HandlerUtil;

import studio.safelight.ui.print.PrintIds;

/** The commands of the preview. */
public final class PreviewHandler extends AbstractHandler {

	private static final String PREFIX = "studio.safelight.ui.print."; //$NON-NLS-1$

	private static final Map<String, Consumer<PreviewEditor>> DEEDS = Map.ofEntries(
			Map.entry(IWorkbenchCommandConstants.FILE_PRINT, PreviewEditor::print),
			Map.entry(PrintIds.SAVE, PreviewEditor::save),
			Map.entry(PrintIds.VIEWER, PreviewEditor::openInViewer),
			Map.entry(IWorkbenchCommandConstants.FILE_REFRESH, PreviewEditor::refresh),
			Map.entry(PREFIX + "zoomIn", preview -> preview.zoomBy(1)), //$NON-NLS-1$
			Map.entry(PREFIX + "zoomOut", preview -> preview.zoomBy(-1)), //$NON-NLS-1$
			Map.entry(PREFIX + "actualSize", preview -> preview.zoomTo(Zoom.ACTUAL_SIZE)), //$NON-NLS-1$
			Map.entry(PREFIX + "fitWidth", preview -> preview.zoomTo(Zoom.FIT_WIDTH)), //$NON-NLS-1$
			Map.entry(PREFIX + "fitPage", preview -> preview.zoomTo(Zoom.FIT_PAGE)), //$NON-NLS-1$
			Map.entry(PREFIX + "nextPage", preview -> preview.turnPage(1)), //$NON-NLS-1$
			Map.entry(PREFIX + "previousPage", preview -> preview.turnPage(-1))); //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		if (HandlerUtil.getActiveEditorChecked(event) instanceof PreviewEditor preview) {
			String file = event.getParameter(PrintIds.FILE_PARAMETER);
			if (file != null) {
				preview.save(Path.of(file));
			} else {
				DEEDS.get(event.getCommand().getId()).accept(preview);
			}
		}
		return null;
	}
}
