package studio.safelight.ui;

import org.eclipse.emf.ecore.EClass;

/**
 * A record that is selected somewhere, for commands that act on it without loading it: hubs give their selection so, and an editor's input
 * is one.
 *
 * @param id its key
 */
public record RecordReference(EClass type, long id) {
}
