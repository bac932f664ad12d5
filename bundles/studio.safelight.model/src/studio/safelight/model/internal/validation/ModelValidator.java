package studio.safelight.model.internal.validation;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EObjectValidator;

/** Runs the rules that the model states of a class. EMF then goes on with what the object contains. */
public final class ModelValidator extends EObjectValidator {

	public static final ModelValidator INSTANCE = new ModelValidator();

	private static final String SOURCE = "studio.safelight.model";

	private final Map<EClass, List<Rule>> rules = new ConcurrentHashMap<>();

	private ModelValidator() {
	}

	@Override
	public boolean validate(EClass type, EObject object, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean valid = true;
		for (Rule rule : rules.computeIfAbsent(type, RuleReader::rules)) {
			for (Rule.Violation violation : rule.check(object)) {
				valid = false;
				if (diagnostics == null) {
					return false;
				}
				diagnostics.add(new BasicDiagnostic(Diagnostic.ERROR, SOURCE, 0, violation.message(),
						new Object[] { violation.object(), violation.feature() }));
			}
		}
		return valid;
	}
}
