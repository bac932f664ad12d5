package studio.safelight.ui.fields;

import java.io.IOException;
import java.util.List;

import studio.safelight.store.StudioStore;
import studio.safelight.store.lists.Choice;

/** What a reference can be set to at present. */
@FunctionalInterface
public interface ChoiceSource {

	/** What has to be asked of the studio, made up on the UI thread from what the record is at present. */
	@FunctionalInterface
	interface Question {
		/** Asks it, beside the UI thread. */
		List<Choice> ask(StudioStore store) throws IOException;
	}

	/** @return the question; called on the UI thread */
	Question question();
}
