package studio.safelight.print;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

import com.google.zxing.oned.Code128Writer;

import studio.safelight.print.internal.Messages;

/**
 * A Code 128 bar code as a row of modules, the narrowest unit of its bars and gaps. Whoever draws it, as vectors or on a screen, gives a
 * module its width and leaves {@link #QUIET_ZONE} modules empty on both sides. Immutable.
 */
public final class BarCode {

	/** How many modules are left empty on each side, or a scanner does not find the ends. */
	public static final int QUIET_ZONE = 10;

	/** The most characters that are encoded: what still fits on the width of a page, and into the number of an order. */
	public static final int MAX_LENGTH = 30;

	/**
	 * A bar.
	 *
	 * @param start in modules from the left end of the code, the quiet zone not counted
	 * @param width in modules, 1 to 4
	 */
	public record Bar(int start, int width) {
	}

	private final String text;
	private final BitSet modules = new BitSet();
	private final int width;

	private BarCode(String text, boolean[] modules) {
		this.text = text;
		this.width = modules.length;
		for (int i = 0; i < modules.length; i++) {
			this.modules.set(i, modules[i]);
		}
	}

	/**
	 * Encodes a text. Blanks at its ends are left out: a scanner's user can't see them.
	 *
	 * @throws BarCodeException if the text is blank, too long or has characters that Code 128 does not know, with a message for the user
	 */
	public static BarCode code128(String text) throws BarCodeException {
		String stripped = Objects.requireNonNull(text).strip();
		if (stripped.isEmpty()) {
			throw new BarCodeException(Messages.BarCode_blank);
		}
		int length = stripped.codePointCount(0, stripped.length());
		if (length > MAX_LENGTH) {
			throw new BarCodeException(Messages.bind(Messages.BarCode_tooLong, new Object[] { stripped, length, MAX_LENGTH }));
		}
		// ZXing takes some letters, such as ñ, for the function characters of Code 128; the control characters can't be shown in print.
		int[] foreign = stripped.codePoints().filter(c -> c < ' ' || c > '~').distinct().toArray();
		if (foreign.length > 0) {
			throw new BarCodeException(Messages.bind(Messages.BarCode_foreign, stripped, new String(foreign, 0, foreign.length)));
		}
		return new BarCode(stripped, new Code128Writer().encode(stripped));
	}

	/** @return what is encoded */
	public String text() {
		return text;
	}

	/** @return the number of modules from the first bar to the end of the last one, without the quiet zones */
	public int width() {
		return width;
	}

	/** @return the bars from left to right */
	public List<Bar> bars() {
		List<Bar> bars = new ArrayList<>();
		for (int start = modules.nextSetBit(0); start >= 0;) {
			int end = modules.nextClearBit(start);
			bars.add(new Bar(start, end - start));
			start = modules.nextSetBit(end);
		}
		return List.copyOf(bars);
	}

	@Override
	public String toString() {
		return "Code 128 " + text;
	}
}
