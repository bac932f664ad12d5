package studio.safelight.ui;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;

import studio.safelight.model.SafelightPackage;
import studio.safelight.store.StudioStore;

/**
 * A record that is selected somewhere, for commands that act on it without loading it: hubs give their selection so, and an editor's input
 * is one.
 *
 * @param id its key
 */
public record RecordReference(EClass type, long id) {

	/** @return where the record is */
	public URI uri() {
		return StudioStore.uri(type, id);
	}

	/**
	 * @param text what {@link #toString()} gave
	 * @return the reference, or null if the text is none
	 */
	public static RecordReference parse(String text) {
		int slash = text.indexOf('/');
		boolean wellFormed = slash > 0 && text.substring(slash + 1).matches("[0-9]{1,18}"); //$NON-NLS-1$
		return wellFormed && SafelightPackage.eINSTANCE.getEClassifier(text.substring(0, slash)) instanceof EClass type
				? new RecordReference(type, Long.parseLong(text.substring(slash + 1)))
				: null;
	}

	/** @return such as <code>Invoice/42</code> */
	@Override
	public String toString() {
		return type.getName() + "/" + id; //$NON-NLS-1$
	}
}
