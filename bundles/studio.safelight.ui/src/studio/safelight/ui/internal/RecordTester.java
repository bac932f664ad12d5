package studio.safelight.ui.internal;

import org.eclipse.core.expressions.PropertyTester;

import studio.safelight.ui.RecordReference;

/** Tells of which class a selected record is, for the conditions of commands. */
public final class RecordTester extends PropertyTester {

	@Override
	public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
		return receiver instanceof RecordReference reference && reference.type().getName().equals(expected);
	}
}
