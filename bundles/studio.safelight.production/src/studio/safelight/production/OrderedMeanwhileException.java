package studio.safelight.production;

import java.util.List;

/** Somebody else made orders of the same lines in the meantime. Nothing was made; the rest can be proposed again. */
public class OrderedMeanwhileException extends RuleException {

	private static final long serialVersionUID = 1L;

	private final transient List<OrderedQuantity> ordered;

	public OrderedMeanwhileException(String message, List<OrderedQuantity> ordered) {
		super(message);
		this.ordered = List.copyOf(ordered);
	}

	/** @return what orders hold now */
	public List<OrderedQuantity> ordered() {
		return ordered;
	}
}
