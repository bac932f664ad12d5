package studio.safelight.ui.editors;

import java.util.Objects;

import org.eclipse.emf.common.util.URI;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.INavigationLocation;
import org.eclipse.ui.NavigationLocation;

/** A record in the history of where the user was, with the tab that he looked at. */
final class RecordLocation extends NavigationLocation {

	private final String tab;
	private final URI record;

	RecordLocation(RecordEditor<?> editor, String tab) {
		super(editor);
		this.tab = tab;
		this.record = editor.input().uri();
	}

	@Override
	public void restoreLocation() {
		if (getEditorPart() instanceof RecordEditor<?> editor) {
			editor.showTab(tab);
		}
	}

	@Override
	public boolean mergeInto(INavigationLocation present) {
		return present instanceof RecordLocation location && record.equals(location.record) && Objects.equals(tab, location.tab);
	}

	@Override
	public void update() {
		// a tab of a record stays what it is
	}

	@Override
	public void saveState(IMemento memento) {
		// the history begins anew with each start
	}

	@Override
	public void restoreState(IMemento memento) {
		// see above
	}
}
