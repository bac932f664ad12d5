package studio.safelight.ui.production.internal.order;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Control;

import studio.safelight.model.OrderDetail;
import studio.safelight.model.OrderedImage;
import studio.safelight.model.ProductionOrder;
import studio.safelight.production.orders.OrderChanges;
import studio.safelight.ui.fields.CellSearch;
import studio.safelight.ui.jobs.Failures;
import studio.safelight.ui.records.Edit;
import studio.safelight.ui.records.RecordSession;

/** Names the image files of a detail: proposed from the images of the session, or typed, several with commas between them. */
final class ImageFiles implements CellSearch<OrderDetail, String> {

	private static final int FEW = 20;

	private final RecordSession<ProductionOrder> session;
	private final Control owner;

	ImageFiles(RecordSession<ProductionOrder> session, Control owner) {
		this.session = session;
		this.owner = owner;
	}

	/** @return where the images of the order's session are */
	SessionFolder folder() {
		return new SessionFolder(session.store(), session.record().getInvoice().getSession());
	}

	/** @return the names of a detail's files, as they are typed */
	static String names(OrderDetail detail) {
		return detail.getImages().stream().map(OrderedImage::getFileName).collect(Collectors.joining(", "));
	}

	@Override
	public List<String> find(String words) throws IOException {
		return folder().names(words.substring(words.lastIndexOf(',') + 1), FEW);
	}

	@Override
	public String[] columns(String name) {
		return new String[] { name };
	}

	@Override
	public void take(OrderDetail detail, String name, Control control) {
		set(detail, List.of(name));
	}

	@Override
	public void take(OrderDetail detail, String typed, Control control, Consumer<String> refuse) {
		set(detail, Arrays.stream(typed.split(",")).map(String::strip).filter(name -> !name.isEmpty()).toList());
	}

	/** Names the files of a detail, as one step. */
	void set(OrderDetail detail, List<String> names) {
		if (names.equals(detail.getImages().stream().map(OrderedImage::getFileName).toList())) {
			return;
		}
		try {
			Edit.run(session, Messages.ImageFiles_set, detail, () -> OrderChanges.setImages(detail, names));
		} catch (IOException e) {
			Failures.show(owner, Messages.ImageFiles_set, e);
		}
	}
}
