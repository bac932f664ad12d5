package studio.safelight.print.pdf.internal;

import java.util.ArrayList;
import java.util.List;

import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.IBlockElement;

import studio.safelight.model.ProductionOrder;

/** What somebody wrote: in-house notes for the studio alone, vendor notes for both. */
final class Notes {

	private final Sheet sheet;

	Notes(Sheet sheet) {
		this.sheet = sheet;
	}

	/** @return a block for each kind of note that there is */
	List<IBlockElement> blocks() {
		ProductionOrder order = sheet.order();
		List<IBlockElement> blocks = new ArrayList<>();
		if (sheet.isInHouse()) {
			add(blocks, Messages.Key.inHouseNotes, order.getInHouseNotes());
		}
		add(blocks, sheet.isInHouse() ? Messages.Key.notesForVendor : Messages.Key.vendorNotes, order.getVendorNotes());
		return blocks;
	}

	private void add(List<IBlockElement> blocks, Messages.Key label, String text) {
		if (!Wording.blank(text)) {
			blocks.add(new Div().setMarginTop(14).setPaddingLeft(9).setBorderLeft(new SolidBorder(Look.ACCENT, 2)).add(sheet.label(label))
					.add(sheet.paragraph(text.strip(), Look.BODY.sized(9.5f))));
		}
	}
}
