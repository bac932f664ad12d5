package studio.safelight.ui;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.TransferData;

/** Carries records from one part to another when they are dragged, as {@link RecordReference}s: a <code>List</code> of them. */
public final class RecordTransfer extends ByteArrayTransfer {

	private static final String TYPE = "studio.safelight.records"; //$NON-NLS-1$
	private static final int ID = registerType(TYPE);
	private static final RecordTransfer INSTANCE = new RecordTransfer();

	private RecordTransfer() {
	}

	/** What is being dragged in this workbench; not every window system tells it before it is dropped. */
	private List<RecordReference> dragged = List.of();

	/** @return what is being dragged in this workbench at the moment; empty for nothing, or nothing of ours */
	public List<RecordReference> dragged() {
		return dragged;
	}

	/** Whoever begins to drag records says so, and with an empty list, that it is over. */
	public void dragged(List<RecordReference> records) {
		dragged = List.copyOf(records);
	}

	public static RecordTransfer getInstance() {
		return INSTANCE;
	}

	@Override
	protected int[] getTypeIds() {
		return new int[] { ID };
	}

	@Override
	protected String[] getTypeNames() {
		return new String[] { TYPE };
	}

	@Override
	protected void javaToNative(Object object, TransferData data) {
		if (!validate(object) || !isSupportedType(data)) {
			DND.error(DND.ERROR_INVALID_DATA);
		}
		String text = ((List<?>) object).stream().map(Object::toString).collect(Collectors.joining("\n")); //$NON-NLS-1$
		super.javaToNative(text.getBytes(StandardCharsets.UTF_8), data);
	}

	@Override
	protected List<RecordReference> nativeToJava(TransferData data) {
		if (isSupportedType(data) && super.nativeToJava(data) instanceof byte[] bytes) {
			return new String(bytes, StandardCharsets.UTF_8).lines().map(RecordReference::parse).filter(Objects::nonNull).toList();
		}
		return null;
	}

	@Override
	protected boolean validate(Object object) {
		return object instanceof List<?> list && !list.isEmpty() && list.stream().allMatch(RecordReference.class::isInstance);
	}
}
