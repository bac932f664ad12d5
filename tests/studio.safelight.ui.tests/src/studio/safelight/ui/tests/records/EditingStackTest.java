package studio.safelight.ui.tests.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.junit.jupiter.api.Test;

import studio.safelight.model.Invoice;
import studio.safelight.model.SafelightFactory;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.ui.records.EditingStack;

/** What is one step to undo, and when a record counts as changed. */
class EditingStackTest {

	private final EditingStack stack = new EditingStack();
	private final AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), stack);
	private final Invoice invoice = SafelightFactory.eINSTANCE.createInvoice();

	@Test
	void whatIsTypedInOneGoIsUndoneInOneGo() {
		type(Literals.INVOICE__NUMBER, "5", "50", "501");
		stack.undo();
		assertNull(invoice.getNumber());
		assertFalse(stack.canUndo());
		stack.redo();
		assertEquals("501", invoice.getNumber());
	}

	@Test
	void comingBackToAFieldIsAStepOfItsOwn() {
		type(Literals.INVOICE__NUMBER, "5", "50");
		type(Literals.INVOICE__NUMBER, "501");
		stack.undo();
		assertEquals("50", invoice.getNumber());
	}

	@Test
	void everyFieldIsAStepOfItsOwn() {
		stack.beginTyping();
		set(Literals.INVOICE__NUMBER, "5");
		set(Literals.INVOICE__NOTES, "a");
		set(Literals.INVOICE__NUMBER, "50");
		stack.undo();
		assertEquals("5", invoice.getNumber());
		assertEquals("a", invoice.getNotes());
	}

	@Test
	void whatIsTypedAfterASaveIsAStepOfItsOwn() {
		stack.beginTyping();
		set(Literals.INVOICE__NUMBER, "5");
		stack.saveIsDone();
		set(Literals.INVOICE__NUMBER, "50");
		assertTrue(stack.isSaveNeeded());
		stack.undo();
		assertEquals("5", invoice.getNumber());
		assertFalse(stack.isSaveNeeded());
	}

	@Test
	void settingAValueToItselfIsNoChange() {
		invoice.setNumber("5");
		set(Literals.INVOICE__NUMBER, "5");
		set(Literals.INVOICE__NOTES, null);
		assertFalse(stack.isSaveNeeded());
		assertFalse(stack.canUndo());
	}

	@Test
	void goingOnAfterAnUndoForgetsWhatWasUndone() {
		type(Literals.INVOICE__NUMBER, "5", "50");
		stack.undo();
		type(Literals.INVOICE__NUMBER, "6");
		assertFalse(stack.canRedo());
		stack.undo();
		assertNull(invoice.getNumber());
	}

	private void type(EAttribute attribute, String... values) {
		stack.beginTyping();
		for (String value : values) {
			set(attribute, value);
		}
		stack.endTyping();
	}

	private void set(EAttribute attribute, String value) {
		stack.execute(SetCommand.create(domain, invoice, attribute, value));
	}
}
