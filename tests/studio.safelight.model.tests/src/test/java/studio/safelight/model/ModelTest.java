package studio.safelight.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.junit.jupiter.api.Test;

class ModelTest {

	@Test
	void theGeneratedPackageIsWellFormed() {
		Diagnostic diagnostic = Diagnostician.INSTANCE.validate(SafelightPackage.eINSTANCE);
		assertEquals(Diagnostic.OK, diagnostic.getSeverity(), diagnostic::toString);
		assertEquals("https://safelight.studio/model", SafelightPackage.eNS_URI);
	}
}
