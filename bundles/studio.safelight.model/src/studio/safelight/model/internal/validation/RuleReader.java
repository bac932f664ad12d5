package studio.safelight.model.internal.validation;

import java.math.BigDecimal;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Reads the rules of a class out of the model. */
final class RuleReader {

	private static final String CONSTRAINT = "https://safelight.studio/constraint";
	private static final String STORAGE = "https://safelight.studio/storage";

	private RuleReader() {
	}

	static List<Rule> rules(EClass type) {
		List<Rule> rules = new ArrayList<>();
		for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
			addFeatureRules(feature, rules);
		}
		List<EClass> classes = new ArrayList<>(type.getEAllSuperTypes());
		classes.add(type);
		for (EClass each : classes) {
			String names = EcoreUtil.getAnnotation(each, CONSTRAINT, "constraints");
			if (names != null) {
				for (String name : names.split(",")) {
					rules.add(ClassRules.named(name.strip()));
				}
			}
		}
		return List.copyOf(rules);
	}

	private static void addFeatureRules(EStructuralFeature feature, List<Rule> rules) {
		if (feature.isRequired() && !feature.isMany()) {
			rules.add(FeatureRules.required(feature));
		}
		if (!(feature instanceof EAttribute attribute)) {
			return;
		}
		Class<?> type = attribute.getEAttributeType().getInstanceClass();
		if (type == String.class) {
			rules.add(FeatureRules.storable(feature));
			number(storage(attribute, "length"), length -> rules.add(FeatureRules.length(feature, length.intValueExact())));
		} else if (type == BigDecimal.class) {
			BigDecimal precision = new BigDecimal(storage(attribute, "precision"));
			BigDecimal scale = new BigDecimal(storage(attribute, "scale"));
			rules.add(FeatureRules.digits(feature, precision.intValueExact(), scale.intValueExact()));
		} else if (Temporal.class.isAssignableFrom(type)) {
			rules.add(FeatureRules.dateRange(feature));
		}
		number(constraint(feature, "minimum"), minimum -> rules.add(FeatureRules.minimum(feature, minimum)));
		number(constraint(feature, "maximum"), maximum -> rules.add(FeatureRules.maximum(feature, maximum)));
		number(constraint(feature, "multipleOf"), unit -> rules.add(FeatureRules.multipleOf(feature, unit)));
		if (Boolean.parseBoolean(constraint(feature, "positive"))) {
			rules.add(FeatureRules.positive(feature));
		}
		String earlier = constraint(feature, "notBefore");
		if (earlier != null) {
			rules.add(FeatureRules.notBefore(feature, feature.getEContainingClass().getEStructuralFeature(earlier)));
		}
	}

	private static void number(String text, Consumer<BigDecimal> use) {
		if (text != null) {
			use.accept(new BigDecimal(text));
		}
	}

	private static String constraint(EModelElement element, String key) {
		return EcoreUtil.getAnnotation(element, CONSTRAINT, key);
	}

	/** What the feature itself says comes before what its type says. */
	private static String storage(EAttribute attribute, String key) {
		String own = EcoreUtil.getAnnotation(attribute, STORAGE, key);
		return own != null ? own : EcoreUtil.getAnnotation(attribute.getEAttributeType(), STORAGE, key);
	}
}
