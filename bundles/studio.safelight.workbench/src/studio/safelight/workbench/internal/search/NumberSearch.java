package studio.safelight.workbench.internal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IWorkbenchWindow;

import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.labels.Labels;
import studio.safelight.store.StoreException;
import studio.safelight.store.StudioStore;
import studio.safelight.store.lists.OrderFilter;
import studio.safelight.store.lists.OrderRow;
import studio.safelight.store.lists.Page;
import studio.safelight.ui.RecordReference;
import studio.safelight.ui.editors.RecordEditors;
import studio.safelight.ui.jobs.Background;
import studio.safelight.ui.jobs.Failures;

/** Opens whatever has a number: one thing at once, several after a choice, none with a word about it. */
final class NumberSearch {

	/** In the order in which they are offered. */
	private static final List<EAttribute> NUMBERS = List.of(Literals.PRODUCTION_ORDER__NUMBER, Literals.INVOICE__NUMBER,
			Literals.CLIENT__NUMBER);

	private static final int MAXIMUM = 20;

	private record Hit(RecordReference record, String label) {
	}

	private final IWorkbenchWindow window;
	private final Text field;

	NumberSearch(IWorkbenchWindow window, Text field) {
		this.window = window;
		this.field = field;
	}

	void open(String number) {
		StudioStore store = window.getService(StudioStore.class);
		Background.of(NLS.bind(Messages.NumberSearch_searching, number), field, monitor -> find(store, number)).then(hits -> show(number, hits))
				.otherwise(problem -> say(Failures.message(problem))).start();
	}

	private static List<Hit> find(StudioStore store, String number) throws StoreException {
		List<Hit> hits = new ArrayList<>();
		for (EAttribute feature : NUMBERS) {
			List<Long> ids = store.lists().find(feature, number);
			String label = Labels.of(feature.getEContainingClass()) + " " + number; //$NON-NLS-1$
			for (Long id : ids) {
				String which = ids.size() > 1 ? describe(store, number, id, label) : label;
				hits.add(new Hit(new RecordReference(feature.getEContainingClass(), id), which));
			}
		}
		return hits;
	}

	/** Only orders of different vendors can share a number. */
	private static String describe(StudioStore store, String number, Long id, String label) throws StoreException {
		for (OrderRow row : store.lists().orders(OrderFilter.words(number), Page.first(MAXIMUM))) {
			if (row.id() == id) {
				return new StringJoiner(" \u00b7 ").add(label).add(row.vendor()).add(row.client()).toString(); //$NON-NLS-1$
			}
		}
		return label;
	}

	private void show(String number, List<Hit> hits) {
		if (hits.isEmpty()) {
			say(NLS.bind(Messages.NumberSearch_none, number));
			field.selectAll();
		} else if (hits.size() == 1) {
			open(hits.get(0));
		} else {
			choose(hits);
		}
	}

	private void choose(List<Hit> hits) {
		Menu menu = new Menu(field);
		for (Hit hit : hits) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(hit.label().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			item.addListener(SWT.Selection, event -> open(hit));
		}
		menu.setLocation(field.toDisplay(0, field.getSize().y));
		menu.addListener(SWT.Hide, event -> field.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	private void open(Hit hit) {
		field.setText(""); //$NON-NLS-1$
		RecordEditors.open(window.getActivePage(), hit.record().type(), hit.record().id());
	}

	/** Says it at the field until something else is typed. */
	private void say(String message) {
		ControlDecoration decoration = new ControlDecoration(field, SWT.LEFT | SWT.TOP);
		decoration.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_WARNING).getImage());
		decoration.setDescriptionText(message);
		decoration.setShowHover(true);
		decoration.showHoverText(message);
		Runnable remove = () -> {
			decoration.hideHover();
			decoration.dispose();
		};
		once(field, remove);
	}

	private static void once(Widget widget, Runnable deed) {
		boolean[] done = new boolean[1];
		for (int type : new int[] { SWT.Modify, SWT.FocusOut }) {
			widget.addListener(type, event -> {
				if (!done[0]) {
					done[0] = true;
					deed.run();
				}
			});
		}
	}
}
