package studio.safelight.ui.fields;

import java.util.function.Supplier;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Says to a screen reader what a control is, where no label right before it does. */
public final class AccessibleName {

	private AccessibleName() {
	}

	/** @param name is asked each time, as labels may change */
	public static void give(Control control, Supplier<String> name) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				if (event.childID == ACC.CHILDID_SELF) {
					event.result = name.get();
				}
			}
		});
	}
}
