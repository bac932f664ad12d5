package studio.safelight.ui.clients.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;

import studio.safelight.model.SafelightFactory;
import studio.safelight.model.SafelightPackage.Literals;
import studio.safelight.model.Session;
import studio.safelight.model.Studio;
import studio.safelight.print.SessionImages;
import studio.safelight.store.StudioStore;
import studio.safelight.ui.WorkbenchIds;
import studio.safelight.ui.fields.Field;
import studio.safelight.ui.fields.Fields;
import studio.safelight.ui.fields.Problems;
import studio.safelight.ui.jobs.Background;
import studio.safelight.ui.records.RecordSession;

/**
 * The folder of a session's images: typed, or chosen. It is looked at in the background whether it is there; if not, that is said at the field,
 * but keeps nobody from saving, as the pictures may come later. A folder inside the studio's image folder is kept relative to that.
 */
final class ImageFolderField {

	private static final int PAUSE = 300;
	private static final int MOST_COUNTED = 10_000;

	/** What was found where the images should be. */
	private record Found(Path base, Path folder, boolean there, int images) {
	}

	private final RecordSession<Session> session;
	private final Problems problems;
	private final Control control;
	private final Label hint;
	private Job looking;
	private Path base;

	ImageFolderField(Fields group, RecordSession<Session> session, Problems problems) {
		this.session = session;
		this.problems = problems;
		Field field = group.text(Literals.SESSION__IMAGE_FOLDER)
				.behind(row -> Buttons.behind(row, "session.chooseFolder", Messages.ImageFolder_choose, this::choose)); //$NON-NLS-1$
		control = field.control();
		hint = new Label(group.parent(), SWT.WRAP);
		hint.setBackground(group.parent().getBackground());
		hint.setData(WorkbenchIds.WIDGET_ID, "session.imageFolder.hint"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(hint);
		group.<String>observe(Literals.SESSION__IMAGE_FOLDER).addValueChangeListener(event -> look());
	}

	/** Looks whether the folder is there. */
	void look() {
		if (looking != null) {
			looking.cancel();
		}
		String typed = session.record().getImageFolder();
		StudioStore store = session.store();
		looking = Background.of(Messages.ImageFolder_look, control, monitor -> find(store, typed)).then(this::show).startAfter(PAUSE);
	}

	private static Found find(StudioStore store, String typed) throws IOException {
		Studio studio = store.transaction(transaction -> transaction.<Studio>loadAll(Literals.STUDIO).get(0));
		Path data = store.location().folder();
		Path base = new SessionImages(data, studio, null).folder().map(folder -> folder.toAbsolutePath().normalize()).orElse(data);
		if (typed == null) {
			return new Found(base, null, false, 0);
		}
		Session asked = SafelightFactory.eINSTANCE.createSession();
		asked.setImageFolder(typed);
		SessionImages images = new SessionImages(data, studio, asked);
		Optional<Path> folder = images.folder();
		boolean there = folder.filter(Files::isDirectory).isPresent();
		return new Found(base, folder.map(path -> path.toAbsolutePath().normalize()).orElse(null), there,
				there ? images.names("", MOST_COUNTED).size() : 0); //$NON-NLS-1$
	}

	private void show(Found found) {
		base = found.base();
		String typed = session.record().getImageFolder();
		String missing = typed == null || found.there() ? null
				: found.folder() == null ? NLS.bind(Messages.ImageFolder_noName, typed) : NLS.bind(Messages.ImageFolder_missing, found.folder());
		problems.remark(Literals.SESSION__IMAGE_FOLDER, missing, IMessageProvider.WARNING);
		String text = typed == null ? NLS.bind(Messages.ImageFolder_none, base) : missing != null ? missing
				: found.images() == 1 ? Messages.ImageFolder_onePicture : NLS.bind(Messages.ImageFolder_pictures, found.images());
		hint.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		hint.requestLayout();
	}

	private void choose() {
		DirectoryDialog dialog = new DirectoryDialog(control.getShell());
		dialog.setText(Messages.ImageFolder_title);
		if (base != null) {
			String typed = session.record().getImageFolder();
			dialog.setFilterPath(typed == null ? base.toString() : base.resolve(typed).toString());
		}
		String chosen = dialog.open();
		if (chosen != null) {
			take(Path.of(chosen));
		}
	}

	private void take(Path chosen) {
		Path folder = chosen.toAbsolutePath().normalize();
		boolean inside = base != null && folder.startsWith(base) && !folder.equals(base);
		String name = inside ? base.relativize(folder).toString().replace('\\', '/') : folder.toString();
		session.stack().execute(SetCommand.create(session.domain(), session.record(), Literals.SESSION__IMAGE_FOLDER, name));
	}
}
