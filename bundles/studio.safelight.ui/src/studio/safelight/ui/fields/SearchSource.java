package studio.safelight.ui.fields;

import java.io.IOException;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import studio.safelight.model.labels.Names;
import studio.safelight.store.StudioStore;
import studio.safelight.store.lists.Choice;

/** Where records of which there are many are found by what is typed. */
@FunctionalInterface
public interface SearchSource {

	/** @return the records that fit best, few; asked beside the UI thread */
	List<Choice> search(StudioStore store, String words) throws IOException;

	/** @return how the record that was chosen is shown in the field */
	default String label(EObject chosen) {
		String name = Names.of(chosen);
		return name == null ? "" : name; //$NON-NLS-1$
	}
}
