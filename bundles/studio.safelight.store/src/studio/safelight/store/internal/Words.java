package studio.safelight.store.internal;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

import studio.safelight.model.labels.Labels;

/** What the user calls things, as it stands inside a sentence. */
public final class Words {

	private Words() {
	}

	/** @return such as <em>production order</em> */
	public static String kind(EClass type) {
		return Labels.inSentence(Labels.of(type));
	}

	/** @return such as <em>due date</em> */
	public static String field(EStructuralFeature feature) {
		return Labels.inSentence(Labels.of(feature));
	}
}
