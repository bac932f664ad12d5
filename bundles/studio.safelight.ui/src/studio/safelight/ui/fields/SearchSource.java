package studio.safelight.ui.fields;

import java.io.IOException;
import java.util.List;

import studio.safelight.store.StudioStore;
import studio.safelight.store.lists.Choice;

/** Where records of which there are many are found by what is typed. */
@FunctionalInterface
public interface SearchSource {

	/** @return the records that fit best, few; asked beside the UI thread */
	List<Choice> search(StudioStore store, String words) throws IOException;
}
