package studio.safelight.model.labels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;

import studio.safelight.model.InvoiceType;
import studio.safelight.model.SafelightPackage;
import studio.safelight.model.SafelightPackage.Literals;

class LabelsTest {

	@Test
	void everyClassFeatureAndLiteralHasALabelAndNoLabelIsLeftOver() {
		Set<String> unused = new HashSet<>(ResourceBundle.getBundle(Labels.class.getPackageName() + ".labels").keySet());
		List<String> missing = new ArrayList<>();
		for (String key : keys()) {
			if (!unused.remove(key)) {
				missing.add(key);
			}
		}
		assertEquals(List.of(), missing, "without a label in labels.properties");
		assertEquals(Set.of(), unused, "labels of nothing that the model has");
	}

	private static List<String> keys() {
		List<String> keys = new ArrayList<>();
		for (EClassifier classifier : SafelightPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EClass type) {
				keys.add(type.getName());
				type.getEStructuralFeatures().forEach(feature -> keys.add(type.getName() + "." + feature.getName()));
			} else if (classifier instanceof EEnum type) {
				keys.add(type.getName());
				type.getELiterals().forEach(literal -> keys.add(type.getName() + "." + literal.getName()));
			}
		}
		return keys;
	}

	@Test
	void labelsBeginWithACapitalAndHaveNoColon() {
		for (EClassifier classifier : SafelightPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EClass type) {
				assertIsLabel(Labels.of(type));
				for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
					assertIsLabel(Labels.of(feature));
				}
			} else if (classifier instanceof EEnum type) {
				for (EEnumLiteral literal : type.getELiterals()) {
					assertIsLabel(Labels.of(literal.getInstance()));
				}
			}
		}
	}

	private static void assertIsLabel(String label) {
		assertEquals(label.strip(), label);
		assertFalse(label.isEmpty() || label.endsWith(":") || Character.isLowerCase(label.charAt(0)), label);
	}

	@Test
	void labelsAreInTheWordsOfTheTrade() {
		assertEquals("Delivery date", Labels.of(Literals.INVOICE__DELIVERY_DATE));
		assertEquals("Name", Labels.of(Literals.MASTER__NAME));
		assertEquals("Production order", Labels.of(Literals.PRODUCTION_ORDER));
		assertEquals("Credit memo", Labels.of(InvoiceType.CREDIT_MEMO));
	}

	@Test
	void insideASentenceALabelBeginsSmallUnlessItIsAnAbbreviation() {
		assertEquals("delivery date", Labels.inSentence("Delivery date"));
		assertEquals("e-mail", Labels.inSentence("E-mail"));
		assertEquals("A4", Labels.inSentence("A4"));
	}
}
