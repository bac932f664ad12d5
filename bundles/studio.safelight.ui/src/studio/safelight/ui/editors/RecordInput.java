package studio.safelight.ui.editors;

import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

import studio.safelight.model.Entity;
import studio.safelight.model.SafelightPackage;
import studio.safelight.model.labels.Labels;
import studio.safelight.store.StudioStore;

/**
 * A record to be edited: one of the studio, or a new one. Inputs of the same record are equal, so that it opens once; a new record equals none
 * but itself.
 */
public final class RecordInput extends PlatformObject implements IEditorInput, IPersistableElement {

	static final String FACTORY_ID = "studio.safelight.ui.recordInput"; //$NON-NLS-1$
	private static final String URI_KEY = "uri"; //$NON-NLS-1$

	private final EClass type;
	private final URI uri;
	private final Consumer<Entity> preset;

	private RecordInput(EClass type, URI uri, Consumer<Entity> preset) {
		this.type = type;
		this.uri = uri;
		this.preset = preset;
	}

	/** @return the input for a record of the studio */
	public static RecordInput of(EClass type, long id) {
		return new RecordInput(type, StudioStore.uri(type, id), null);
	}

	/** @return the input for a record of the studio */
	static RecordInput of(URI uri) {
		return new RecordInput((EClass) SafelightPackage.eINSTANCE.getEClassifier(uri.segment(0)), uri, null);
	}

	/** @return the input for a new record */
	public static RecordInput ofNew(EClass type) {
		return new RecordInput(type, null, record -> {
		});
	}

	/** @param preset sets what is known of the new record already, such as its client; beside the UI thread */
	public static RecordInput ofNew(EClass type, Consumer<Entity> preset) {
		return new RecordInput(type, null, preset);
	}

	static RecordInput restore(IMemento memento) {
		String uri = memento.getString(URI_KEY);
		return uri == null ? null : of(URI.createURI(uri));
	}

	public EClass type() {
		return type;
	}

	/** @return where the record is; null for a new one */
	public URI uri() {
		return uri;
	}

	public boolean isNew() {
		return uri == null;
	}

	Consumer<Entity> preset() {
		return preset;
	}

	@Override
	public boolean exists() {
		return uri != null;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public String getName() {
		return isNew() ? NLS.bind(Messages.RecordInput_new, Labels.inSentence(Labels.of(type))) : Labels.of(type);
	}

	@Override
	public String getToolTipText() {
		return getName();
	}

	@Override
	public IPersistableElement getPersistable() {
		return isNew() ? null : this;
	}

	@Override
	public String getFactoryId() {
		return FACTORY_ID;
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(URI_KEY, uri.toString());
	}

	@Override
	public boolean equals(Object other) {
		return this == other || other instanceof RecordInput input && uri != null && uri.equals(input.uri);
	}

	@Override
	public int hashCode() {
		return uri == null ? System.identityHashCode(this) : Objects.hash(uri);
	}
}
