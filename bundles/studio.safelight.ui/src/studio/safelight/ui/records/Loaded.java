package studio.safelight.ui.records;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;

/**
 * A record as it was loaded beside the UI thread, with the records that it refers to.
 *
 * @param resources all of them, and nothing else
 */
public record Loaded<T extends EObject>(T root, ResourceSet resources) {
}
