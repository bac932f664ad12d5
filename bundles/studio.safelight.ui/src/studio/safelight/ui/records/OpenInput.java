package studio.safelight.ui.records;

/** Something that is being typed and is not in the record yet, such as the text of a cell. For the UI thread. */
public interface OpenInput {

	/** @return whether something was typed that is not in the record */
	boolean isEdited();

	/** Takes it into the record. @return why that can't be done, for the user; null if it was */
	String commit();
}
