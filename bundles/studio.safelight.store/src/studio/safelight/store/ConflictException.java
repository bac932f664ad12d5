package studio.safelight.store;

import org.eclipse.emf.common.util.URI;

/** An aggregate was saved or deleted by somebody else since it was loaded. Nothing was saved. */
public class ConflictException extends StoreException {

	private static final long serialVersionUID = 1L;

	private final transient URI uri;

	public ConflictException(URI uri, String message, Throwable cause) {
		super(Reason.CONFLICT, message, cause);
		this.uri = uri;
	}

	/** @return the aggregate that was changed */
	public URI uri() {
		return uri;
	}
}
