package studio.safelight.ui.production.internal.order;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Table;

import studio.safelight.model.OrderDetail;
import studio.safelight.model.ProductionOrder;
import studio.safelight.model.SafelightFactory;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.production.orders.OrderChanges;
import studio.safelight.ui.records.RecordSession;

/**
 * Image files that are dropped onto the details of a print order: onto a detail they become its images, below the last one each becomes a detail
 * of its own. Files from elsewhere are copied to the images of the session, if the user wants that; without, nobody else would find them.
 */
final class ImageDrop extends DropTargetAdapter {

	private static final int TOLD_FILES = 5;

	private final RecordSession<ProductionOrder> session;
	private final Table table;
	private final ImageFiles images;
	private final BooleanSupplier possible;

	private ImageDrop(RecordSession<ProductionOrder> session, Table table, ImageFiles images, BooleanSupplier possible) {
		this.session = session;
		this.table = table;
		this.images = images;
		this.possible = possible;
	}

	/** @param possible whether files can be dropped at the moment */
	static void install(RecordSession<ProductionOrder> session, Table table, ImageFiles images, BooleanSupplier possible) {
		DropTarget target = new DropTarget(table, DND.DROP_COPY | DND.DROP_DEFAULT | DND.DROP_LINK);
		target.setTransfer(FileTransfer.getInstance());
		target.addDropListener(new ImageDrop(session, table, images, possible));
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		dragOver(event);
	}

	@Override
	public void dragOver(DropTargetEvent event) {
		event.detail = possible.getAsBoolean() ? DND.DROP_COPY : DND.DROP_NONE;
		event.feedback = DND.FEEDBACK_SELECT | DND.FEEDBACK_SCROLL;
	}

	@Override
	public void drop(DropTargetEvent event) {
		if (event.data instanceof String[] names && names.length > 0 && possible.getAsBoolean()) {
			List<Path> files = Arrays.stream(names).map(Path::of).toList();
			OrderDetail detail = event.item == null ? null : session.record().getDetails().get(table.indexOf((org.eclipse.swt.widgets.TableItem) event.item));
			take(files, detail);
		}
	}

	/** @param detail null for new ones */
	private void take(List<Path> files, OrderDetail detail) {
		ProductionOrder order = session.record();
		SessionFolder folder = images.folder();
		session.ask(Messages.ImageFiles_set, table, monitor -> folder.foreign(files), foreign -> {
			if (foreign.isEmpty() || confirm(foreign)) {
				session.ask(Messages.ImageFiles_set, table, monitor -> folder.take(files), names -> {
					if (session.record() == order && possible.getAsBoolean()) {
						enter(order, detail, names);
					}
				});
			}
		});
	}

	private boolean confirm(List<Path> foreign) {
		String names = foreign.stream().limit(TOLD_FILES).map(file -> file.getFileName().toString()).collect(Collectors.joining("\n"));
		String more = foreign.size() > TOLD_FILES ? "\n\u2026" : "";
		MessageDialog dialog = new MessageDialog(table.getShell(), Messages.ImageDrop_title, null,
				MessageFormat.format(Messages.ImageDrop_question, foreign.size(), names + more), MessageDialog.QUESTION, 0, Messages.ImageDrop_copy,
				IDialogConstants.CANCEL_LABEL);
		return dialog.open() == 0;
	}

	private void enter(ProductionOrder order, OrderDetail detail, List<String> names) {
		if (detail != null && order.getDetails().contains(detail)) {
			images.set(detail, names);
			return;
		}
		List<OrderDetail> details = names.stream().map(ImageDrop::detail).toList();
		session.stack().execute(AddCommand.create(session.domain(), order, Literals.PRODUCTION_ORDER__DETAILS, details));
	}

	private static OrderDetail detail(String name) {
		OrderDetail detail = SafelightFactory.eINSTANCE.createOrderDetail();
		String file = name.substring(name.lastIndexOf('/') + 1);
		int dot = file.lastIndexOf('.');
		detail.setDescription(dot <= 0 ? file : file.substring(0, dot));
		OrderChanges.setImages(detail, List.of(name));
		return detail;
	}
}
