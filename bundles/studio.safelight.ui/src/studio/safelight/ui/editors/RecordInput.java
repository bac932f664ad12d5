package studio.safelight.ui.editors;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

import studio.safelight.model.SafelightPackage;
import studio.safelight.model.labels.Labels;
import studio.safelight.store.StudioStore;
import studio.safelight.ui.RecordReference;

/**
 * A record to be edited: one of the studio, or a new one. Inputs of the same record are equal, so that it opens once; a new record equals none
 * but itself.
 */
public final class RecordInput extends PlatformObject implements IEditorInput, IPersistableElement {

	static final String FACTORY_ID = "studio.safelight.ui.recordInput"; //$NON-NLS-1$
	private static final String URI_KEY = "uri"; //$NON-NLS-1$

	private final EClass type;
	private final URI uri;
	private final Map<EStructuralFeature, Object> values;

	/** What the draft of a new record is known by that was begun before; null for a record that is begun now. */
	private final String draft;

	private RecordInput(EClass type, URI uri, Map<EStructuralFeature, ?> values) {
		this(type, uri, values, null);
	}

	private RecordInput(EClass type, URI uri, Map<EStructuralFeature, ?> values, String draft) {
		this.type = type;
		this.uri = uri;
		this.draft = draft;
		this.values = new LinkedHashMap<>(values);
	}

	/** @return the input for a record of the studio */
	public static RecordInput of(EClass type, long id) {
		return new RecordInput(type, StudioStore.uri(type, id), Map.of());
	}

	/** @return the input for a record of the studio */
	static RecordInput of(URI uri) {
		return new RecordInput((EClass) SafelightPackage.eINSTANCE.getEClassifier(uri.segment(0)), uri, Map.of());
	}

	/** @return the input for a new record */
	public static RecordInput ofNew(EClass type) {
		return new RecordInput(type, null, Map.of());
	}

	/**
	 * Gives the input for a new record of which something is known already, such as the client of a new invoice.
	 *
	 * @param values what features of it are set to, after the editor's own defaults: a value of an attribute, or the {@link RecordReference} of
	 *               what a reference is to refer to
	 */
	public static RecordInput ofNew(EClass type, Map<EStructuralFeature, ?> values) {
		return new RecordInput(type, null, values);
	}

	/** @return the input for a record that has a draft */
	static RecordInput of(DraftFolder.Found found) {
		return found.draft().uri() == null ? new RecordInput(found.draft().type(), null, Map.of(), found.key()) : of(found.draft().uri());
	}

	String draft() {
		return draft;
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

	/** @return what is known of a new record; see {@link #ofNew(EClass, Map)} */
	Map<EStructuralFeature, Object> values() {
		return values;
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
