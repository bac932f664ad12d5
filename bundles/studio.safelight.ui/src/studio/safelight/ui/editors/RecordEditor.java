package studio.safelight.ui.editors;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.INavigationLocation;
import org.eclipse.ui.INavigationLocationProvider;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.menus.IMenuService;
import org.eclipse.ui.part.EditorPart;

import studio.safelight.model.Entity;
import studio.safelight.model.labels.Names;
import studio.safelight.store.StudioStore;
import studio.safelight.ui.StudioInfo;
import studio.safelight.ui.hubs.FocusedSelection;
import studio.safelight.ui.jobs.Background;
import studio.safelight.ui.jobs.Failures;
import studio.safelight.ui.records.Loaded;
import studio.safelight.ui.records.RecordSession;

/**
 * What all editors of records have in common: the record is loaded in the background and its form built then; undo, redo and the dirty mark
 * come from its stack of commands; it is saved in the background, and stays dirty if that fails; while it is clean, it follows what others
 * save.
 * <p>
 * A subclass says what the form has ({@link #createForm}), what the head says ({@link #title}, {@link #state}) and what a new record is like
 * ({@link #create}). The commands in the head are contributed to <code>toolbar:</code> + the editor's id.
 *
 * @param <T> the type of the record
 */
public abstract class RecordEditor<T extends Entity> extends EditorPart implements INavigationLocationProvider {

	private RecordSession<T> session;
	private RecordOpening<T> opening;
	private RecordFollower<T> follower;
	private DraftFolder drafts;
	private DraftKeeper keeper;
	private String draftKey;
	private StudioInfo studio;
	private Composite pages;
	private LoadingPage loading;
	private Job load;
	private RecordForm form;
	private boolean dirty;
	private boolean saving;

	/** @return how many references away from the record the form shows something; all that is loaded with it */
	protected int depth() {
		return 2;
	}

	/**
	 * Makes a new record with its defaults, beside the UI thread.
	 *
	 * @param resources where it is going to be; what its defaults refer to is loaded into it
	 * @throws IOException if the defaults can't be loaded
	 */
	protected abstract T create(StudioStore store, ResourceSet resources) throws IOException;

	/** Builds the form, once; on the UI thread, with the record loaded. The fields follow when another state of the record is loaded. */
	protected abstract void createForm(RecordForm form);

	/** @return what this is, such as <em>Invoice 5012 · Anna Weber</em> */
	protected abstract String title(T record);

	/** @return how far it is and what is next; an empty text for nothing */
	protected String state(T record) {
		return ""; //$NON-NLS-1$
	}

	/** Is called on the UI thread whenever the record was loaded or saved, to show what is not of the record itself, such as its orders. */
	protected void recordShown() {
		// for subclasses
	}

	/**
	 * Is called on the UI thread after each transaction of this workbench, to show anew what is not of the record itself. Records that the form
	 * shows through references are followed without it.
	 */
	protected void recordsChanged(Collection<URI> changed) {
		// for subclasses
	}

	/** @return whether the form shows something of the record that somebody changed; asked on the UI thread */
	protected boolean isAffected(URI changed, Collection<URI> shown) {
		return shown.contains(changed);
	}

	/**
	 * @return what forbids to save at present beyond the model's own constraints, for the user; null for nothing. Asked beside the UI thread,
	 *         while nobody edits
	 * @throws IOException if that can't be found out
	 */
	protected String veto(T record) throws IOException {
		return null;
	}

	/**
	 * Gives what has to be saved in the same transaction as the record, besides itself; none by default. Asked beside the UI thread, while
	 * nobody edits.
	 *
	 * @throws IOException if it can't be read, or somebody else changed the same of it, with a message for the user
	 */
	protected Collection<? extends Resource> savedAlong(T record) throws IOException {
		return List.of();
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		studio = site.getService(StudioInfo.class);
		StudioStore store = site.getService(StudioStore.class);
		EClass type = input().type();
		session = new RecordSession<>(store, type, depth());
		session.onChange(this::updateDirty);
		drafts = new DraftFolder(store);
		opening = new RecordOpening<>(this, session, drafts);
		draftKey = input().draft() != null ? input().draft() : drafts.key(input().uri());
		keeper = new DraftKeeper(session, drafts, draftKey, this::getPartName, site.getShell().getDisplay());
		site.setSelectionProvider(new FocusedSelection());
		new StackHandlers(session.stack()).activate(site);
	}

	@Override
	public void createPartControl(Composite parent) {
		pages = new Composite(parent, SWT.NONE);
		pages.setLayout(new StackLayout());
		follower = new RecordFollower<>(this, session, pages);
		loading = new LoadingPage(pages, this::load);
		show(loading.control());
		load();
	}

	private void load() {
		if (form == null) {
			loadFirst();
		} else {
			load(this::show);
		}
	}

	private void loadFirst() {
		loading.wait(getPartName());
		showBusy(true);
		Background.of(Messages.RecordEditor_loading, pages, monitor -> opening.open(draftKey)).then(this::opened).otherwise(this::notLoaded).start();
	}

	private void opened(RecordOpening.Opened<T> opened) {
		show(opened.loaded());
		if (getSite().getPage().getActiveEditor() == this) {
			getSite().getPage().getNavigationHistory().markLocation(this);
		}
		if (opened.draft() != null) {
			keeper.found();
			session.drafts().restore(opened.draft(), Messages.Draft_restored);
			if (opened.deleted()) {
				sayDeleted();
			} else {
				form.banner().show(Messages.Draft_restored, new Banner.Deed("discard", Messages.Draft_discard, this::discardDraft)); //$NON-NLS-1$
			}
		}
		follower.follow();
	}

	private void discardDraft() {
		if (input().isNew()) {
			getSite().getPage().closeEditor(this, false);
		} else {
			reload();
		}
	}

	/** Loads the record again; what was being loaded before would be older. */
	final void load(Consumer<Loaded<T>> then) {
		if (load != null) {
			load.cancel();
		}
		loading.wait(getPartName());
		showBusy(true);
		load = Background.of(Messages.RecordEditor_loading, pages, monitor -> opening.load()).then(loaded -> {
			showBusy(false);
			then.accept(loaded);
		}).otherwise(this::notLoaded).start();
	}

	/** Takes over what was loaded, or saved for this editor by another session of its own. */
	final void show(Loaded<T> loaded) {
		showBusy(false);
		session.show(loaded);
		follower.shown();
		if (form == null) {
			form = new RecordForm(pages, session, studio);
			createForm(form);
			ToolBarManager bar = form.toolBar();
			getSite().getService(IMenuService.class).populateContributionManager(bar, "toolbar:" + getSite().getId()); //$NON-NLS-1$
			bar.update(true);
			form.control().addDisposeListener(event -> getSite().getService(IMenuService.class).releaseContributions(bar));
			session.onChange(this::updateHead);
			form.problems().onInput(this::updateDirty);
			form.onTab(() -> getSite().getPage().getNavigationHistory().markLocation(this));
			show(form.control());
			if (getSite().getPage().getActivePart() == this) {
				setFocus();
			}
		}
		form.problems().reset();
		form.notice(null, IMessageProvider.NONE);
		form.banner().hide();
		updateHead();
		recordShown();
	}

	private void notLoaded(Exception problem) {
		showBusy(false);
		if (form == null) {
			loading.fail(Failures.message(problem));
			show(loading.control());
		} else if (RecordOpening.isDeleted(problem)) {
			sayDeleted();
		} else {
			form.notice(Failures.message(problem), IMessageProvider.WARNING);
		}
	}

	final void sayDeleted() {
		form.banner().show(NLS.bind(isDirty() ? Messages.Deleted_dirty : Messages.Deleted_clean, name()),
				new Banner.Deed("saveAsNew", Messages.Deleted_saveAsNew, this::saveAsNew), //$NON-NLS-1$
				new Banner.Deed("close", Messages.Deleted_close, () -> getSite().getPage().closeEditor(this, false))); //$NON-NLS-1$
	}

	private void saveAsNew() {
		save(new RecordSaver<>(this, session, form)::saveAsNew);
	}

	/** Loads the record again, after asking where something that was edited would be lost. */
	public final void revert() {
		if (form == null || input().isNew()) {
			return;
		}
		if (!isDirty() || MessageDialog.open(MessageDialog.QUESTION, getSite().getShell(), Messages.Revert_title,
				NLS.bind(Messages.Revert_confirm, name()), SWT.NONE, Messages.Revert_discard, Messages.Revert_keep) == 0) {
			reload();
		}
	}

	/** Loads the record again; what was edited and not saved is gone. */
	public final void reload() {
		if (!input().isNew()) {
			load();
		}
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		if (form == null || !save(new RecordSaver<>(this, session, form)::save)) {
			monitor.setCanceled(true);
		}
	}

	/** Saves once, however often that is asked for while it is going on. */
	private boolean save(BooleanSupplier saver) {
		if (saving) {
			return false;
		}
		saving = true;
		boolean saved = false;
		try {
			saved = saver.getAsBoolean();
		} finally {
			saving = false;
		}
		if (saved) {
			adoptUri();
			form.notice(null, IMessageProvider.NONE);
			form.banner().hide();
			updateHead();
			recordShown();
		}
		follower.follow();
		return saved;
	}

	/** @return whether the record is just being saved, with all that is asked about it meanwhile */
	final boolean isSaving() {
		return saving;
	}

	final RecordFollower<T> follower() {
		return follower;
	}

	private void adoptUri() {
		if (!session.uri().equals(input().uri())) {
			setInputWithNotify(RecordInput.of(session.uri()));
			keeper.rename(drafts.key(session.uri()));
		}
	}

	@Override
	public boolean isDirty() {
		return dirty;
	}

	private void updateDirty() {
		boolean now = session.record() != null && (session.isDirty() || form != null && form.problems().hasBadInput());
		if (now != dirty) {
			dirty = now;
			firePropertyChange(PROP_DIRTY);
		}
	}

	private void updateHead() {
		if (session.record() != null && !form.control().isDisposed()) {
			String title = title(session.record());
			form.title(title);
			form.state(state(session.record()));
			setPartName(title);
			setTitleToolTip(title);
		}
	}

	private void show(Control page) {
		((StackLayout) pages.getLayout()).topControl = page;
		pages.layout();
	}

	/** @return the record; null until it is loaded */
	public final T record() {
		return session.record();
	}

	public final RecordSession<T> session() {
		return session;
	}

	/** @return the form; null until the record is loaded */
	protected final RecordForm form() {
		return form;
	}

	protected final StudioInfo studio() {
		return studio;
	}

	final RecordInput input() {
		return (RecordInput) getEditorInput();
	}

	/** @return what the record is called in a message, such as <em>Invoice 5012</em> */
	final String name() {
		return Names.describe(session.record());
	}

	@Override
	public INavigationLocation createEmptyNavigationLocation() {
		return null;
	}

	/** Back and forward go to records, and in each to the tab that was shown. */
	@Override
	public INavigationLocation createNavigationLocation() {
		return form == null || input().isNew() ? null : new RecordLocation(this, form.tab());
	}

	/** Brings the tab of the form forward that has that id; none if there is none. */
	public final void showTab(String id) {
		if (form != null) {
			form.showTab(id);
		}
	}

	/** Shows the next tab of the form, or with -1 the one before. */
	public final void turnTab(int step) {
		if (form != null) {
			form.turnTab(step);
		}
	}

	@Override
	public void setFocus() {
		if (form != null) {
			form.setFocus();
		} else {
			pages.setFocus();
		}
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException("A record is not a file"); //$NON-NLS-1$
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void dispose() {
		if (session != null) {
			keeper.close();
		}
		super.dispose();
	}
}
