package studio.safelight.ui.records;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.XMLMemento;

import studio.safelight.model.Entity;
import studio.safelight.model.SafelightPackage;

/**
 * What was edited in a record and not saved, so that it survives the end of the program.
 *
 * @param studio    where the studio is that the record belongs to
 * @param user      who edited it
 * @param uri       where the record is; null for a new one
 * @param title     what it is called
 * @param base      the record before it was edited; null for a new one
 * @param edited    the record as it is edited
 * @param alongside values of other records that were edited with it, such as the status of an order's invoice
 */
public record Draft(String studio, String user, URI uri, String title, Entity base, Entity edited, List<Value> alongside) {

	/**
	 * A value of another record.
	 *
	 * @param base  as the feature had it before it was edited; a record that it refers to may be a proxy
	 * @param value as the feature has it now, in the same way
	 */
	public record Value(URI record, EStructuralFeature feature, Object base, Object value) {
	}

	private static final String ROOT = "draft"; //$NON-NLS-1$
	private static final String STUDIO = "studio"; //$NON-NLS-1$
	private static final String USER = "user"; //$NON-NLS-1$
	private static final String RECORD = "record"; //$NON-NLS-1$
	private static final String TITLE = "title"; //$NON-NLS-1$
	private static final String BASE = "base"; //$NON-NLS-1$
	private static final String EDITED = "edited"; //$NON-NLS-1$
	private static final String ALONGSIDE = "alongside"; //$NON-NLS-1$
	private static final String FEATURE = "feature"; //$NON-NLS-1$
	private static final String VALUE = "value"; //$NON-NLS-1$
	private static final String TYPE = "type"; //$NON-NLS-1$

	public Draft {
		alongside = List.copyOf(alongside);
	}

	/** @return the class of the record */
	public EClass type() {
		return edited.eClass();
	}

	/** @return the draft as a text that {@link #parse} reads */
	public String write() {
		XMLMemento memento = XMLMemento.createWriteRoot(ROOT);
		memento.putString(STUDIO, studio);
		memento.putString(USER, user);
		memento.putString(TITLE, title);
		if (uri != null) {
			memento.putString(RECORD, uri.toString());
		}
		if (base != null) {
			RecordText.write(base, memento.createChild(BASE));
		}
		RecordText.write(edited, memento.createChild(EDITED));
		alongside.forEach(value -> write(value, memento.createChild(ALONGSIDE)));
		StringWriter text = new StringWriter();
		try {
			memento.save(text);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return text.toString();
	}

	private static void write(Value value, IMemento memento) {
		memento.putString(RECORD, value.record().toString());
		memento.putString(FEATURE, value.feature().getName());
		write(value.base(), memento.createChild(BASE));
		write(value.value(), memento.createChild(EDITED));
	}

	private static void write(Object value, IMemento memento) {
		if (value instanceof EObject target) {
			memento.putString(TYPE, target.eClass().getName());
			memento.putString(VALUE, EcoreUtil.getURI(target).toString());
		} else if (value != null) {
			memento.putString(VALUE, RecordText.text(value));
		}
	}

	/**
	 * @param text what {@link #write} gave
	 * @throws IOException if it is no draft
	 */
	public static Draft parse(String text) throws IOException {
		try {
			XMLMemento memento = XMLMemento.createReadRoot(new StringReader(text));
			IMemento base = memento.getChild(BASE);
			IMemento edited = memento.getChild(EDITED);
			String uri = memento.getString(RECORD);
			List<Value> alongside = new ArrayList<>();
			for (IMemento value : memento.getChildren(ALONGSIDE)) {
				alongside.add(value(value));
			}
			Draft draft = new Draft(memento.getString(STUDIO), memento.getString(USER), uri == null ? null : URI.createURI(uri), memento.getString(TITLE),
					base == null ? null : RecordText.read(base), edited == null ? null : RecordText.read(edited), alongside);
			if (draft.edited == null || draft.studio == null || draft.user == null || draft.title == null) {
				throw new IOException("There is no record in it"); //$NON-NLS-1$
			}
			return draft;
		} catch (WorkbenchException | RuntimeException e) {
			throw new IOException(e);
		}
	}

	private static Value value(IMemento memento) {
		URI uri = URI.createURI(memento.getString(RECORD));
		EClass type = (EClass) SafelightPackage.eINSTANCE.getEClassifier(uri.segment(0));
		EStructuralFeature feature = type.getEStructuralFeature(memento.getString(FEATURE));
		return new Value(uri, feature, value(feature, memento.getChild(BASE)), value(feature, memento.getChild(EDITED)));
	}

	private static Object value(EStructuralFeature feature, IMemento memento) {
		String value = memento.getString(VALUE);
		if (value == null) {
			return null;
		}
		return feature instanceof EAttribute attribute ? RecordText.value(attribute, value) : RecordText.proxy(memento.getString(TYPE), value);
	}
}
