package studio.safelight.store.internal.rows;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.eclipse.persistence.annotations.CacheIsolationType;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.VersionLockingPolicy;
import org.eclipse.persistence.descriptors.changetracking.DeferredChangeDetectionPolicy;
import org.eclipse.persistence.dynamic.DynamicClassLoader;
import org.eclipse.persistence.dynamic.DynamicEntity;
import org.eclipse.persistence.dynamic.DynamicType;
import org.eclipse.persistence.internal.dynamic.DynamicEntityImpl;
import org.eclipse.persistence.jpa.dynamic.JPADynamicTypeBuilder;
import org.eclipse.persistence.mappings.DirectCollectionMapping;
import org.eclipse.persistence.mappings.ForeignReferenceMapping;
import org.eclipse.persistence.mappings.ManyToManyMapping;
import org.eclipse.persistence.mappings.OneToManyMapping;
import org.eclipse.persistence.mappings.OneToOneMapping;

import studio.safelight.store.internal.storage.StorageModel;
import studio.safelight.store.internal.storage.StorageModel.Owner;
import studio.safelight.store.internal.storage.Tables;

/**
 * A type of rows for each class that has a table, made from the model. Rows hold the keys of what they refer to (<code>vendorId</code> for
 * the reference <code>vendor</code>), so that none is fetched just to be copied; queries can also follow the references by their names.
 */
public final class RowTypes {

	/** The type of the rows with the words of aggregates, for queries. */
	public static final String SEARCH_WORD = "SearchWord";
	public static final String ID = "id";
	public static final String VERSION = "version";
	public static final String POSITION = "position";

	private static final String PACKAGE = "studio.safelight.store.row.";

	private final StorageModel model;
	private final Map<EClass, JPADynamicTypeBuilder> builders = new LinkedHashMap<>();
	private final Map<EClass, DynamicType> types = new LinkedHashMap<>();
	private final Map<Class<?>, EClass> classes = new HashMap<>();
	/** Its parent sees what EclipseLink makes the classes of rows from, which no other bundle does. */
	private final DynamicClassLoader loader = new DynamicClassLoader(DynamicEntityImpl.class.getClassLoader());
	private final DynamicType searchWord;

	public RowTypes(StorageModel model) {
		this.model = model;
		model.classes().forEach(this::declare);
		model.classes().forEach(this::map);
		searchWord = searchWord();
	}

	private void declare(EClass type) {
		JPADynamicTypeBuilder builder = new JPADynamicTypeBuilder(loader.createDynamicClass(PACKAGE + type.getName()), null,
				StorageModel.table(type));
		builder.setPrimaryKeyFields(StorageModel.ID);
		builder.configureSequencing(StorageModel.SEQUENCE, StorageModel.ID);
		ClassDescriptor d = builder.getType().getDescriptor();
		if (model.isRoot(type)) {
			VersionLockingPolicy version = new VersionLockingPolicy(StorageModel.VERSION);
			version.storeInObject();
			d.setOptimisticLockingPolicy(version);
		}
		d.setAlias(type.getName());
		d.setCacheIsolation(CacheIsolationType.ISOLATED);
		d.setObjectChangePolicy(new DeferredChangeDetectionPolicy()); // the other one does not notice what leaves or joins a list
		d.getQueryManager().assumeNonExistenceForDoesExist(); // a row is either found before it is changed, or new: never ask
		builders.put(type, builder);
		types.put(type, builder.getType());
		classes.put(builder.getType().getJavaClass(), type);
	}

	private void map(EClass type) {
		JPADynamicTypeBuilder builder = builders.get(type);
		for (EStructuralFeature f : model.features(type)) {
			if (f instanceof EAttribute a) {
				attribute(builder, a);
			} else if (f instanceof EReference r && r.isContainment()) {
				containment(builder, type, r);
			} else if (f instanceof EReference r && r.isMany()) {
				manyToMany(builder, type, r);
			} else if (f instanceof EReference r) {
				reference(builder, r);
			}
		}
		List<Owner> lists = model.owners(type).stream().filter(o -> o.containment().isMany()).toList();
		for (Owner o : lists) {
			builder.addDirectMapping(ownerKey(o), Long.class, StorageModel.ownerColumn(o));
			path(builder, StorageModel.ownerName(o), o.type(), StorageModel.ownerColumn(o));
		}
		if (!lists.isEmpty()) {
			builder.addDirectMapping(POSITION, Integer.class, StorageModel.POSITION);
		}
	}

	private static void attribute(JPADynamicTypeBuilder builder, EAttribute a) {
		builder.addDirectMapping(a.getName(), StorageModel.javaType(a), StorageModel.columnName(a));
		if (StorageModel.isFolded(a)) {
			builder.addDirectMapping(foldedKey(a), String.class, StorageModel.foldedColumn(a));
		}
	}

	private void containment(JPADynamicTypeBuilder builder, EClass type, EReference r) {
		ForeignReferenceMapping mapping;
		if (r.isMany()) {
			OneToManyMapping list = builder.addOneToManyMapping(r.getName(), types.get(r.getEReferenceType()),
					StorageModel.ownerColumn(new Owner(type, r)));
			list.addAscendingOrdering(POSITION);
			mapping = list;
		} else {
			OneToOneMapping single = builder.addOneToOneMapping(r.getName(), types.get(r.getEReferenceType()), StorageModel.columnName(r));
			single.useBasicIndirection();
			mapping = single;
		}
		mapping.setBatchFetchType(BatchFetchType.IN); // one query for the parts of all that were read together
		mapping.setIsPrivateOwned(true);
		mapping.setCascadeAll(true);
	}

	private void reference(JPADynamicTypeBuilder builder, EReference r) {
		builder.addDirectMapping(key(r), Long.class, StorageModel.columnName(r));
		if (!model.isRoot(r.getEReferenceType())) {
			builder.addDirectMapping(rootKey(r), Long.class, StorageModel.rootColumn(r));
		}
		path(builder, r.getName(), r.getEReferenceType(), StorageModel.columnName(r));
	}

	/** For queries only: what is read and written is the key beside it. */
	private void path(JPADynamicTypeBuilder builder, String name, EClass target, String column) {
		OneToOneMapping mapping = builder.addOneToOneMapping(name, types.get(target), column);
		mapping.useBasicIndirection();
		mapping.readOnly();
		dependsOn(builder, target);
	}

	/** Rows are inserted after those that they refer to, and deleted before them. */
	private void dependsOn(JPADynamicTypeBuilder builder, EClass target) {
		Class<?> targetClass = types.get(target).getJavaClass();
		if (targetClass != builder.getType().getJavaClass()) {
			builder.getType().getDescriptor().addConstraintDependency(targetClass);
		}
	}

	private void manyToMany(JPADynamicTypeBuilder builder, EClass type, EReference r) {
		String table = model.joinTable(r);
		String source = StorageModel.joinColumn(type);
		String target = StorageModel.joinColumn(r.getEReferenceType());
		DirectCollectionMapping keys = builder.addDirectCollectionMapping(keys(r), table, target, Long.class, source);
		keys.setUsesBatchReading(true);
		keys.addAscendingOrdering();
		if (model.writes(r)) {
			dependsOn(builder, r.getEReferenceType());
		} else {
			keys.readOnly();
		}
		ManyToManyMapping path = new ManyToManyMapping();
		path.setAttributeName(r.getName());
		path.setReferenceClass(types.get(r.getEReferenceType()).getJavaClass());
		path.setRelationTableName(table);
		path.addSourceRelationKeyFieldName(table + "." + source, StorageModel.table(type) + ".ID");
		path.addTargetRelationKeyFieldName(table + "." + target, StorageModel.table(r.getEReferenceType()) + ".ID");
		path.useTransparentCollection();
		path.readOnly();
		path.setIsCascadeOnDeleteSetOnDatabase(true); // or it would delete the pairs all the same, when one of both is deleted
		builder.addMapping(path);
	}

	private DynamicType searchWord() {
		JPADynamicTypeBuilder builder = new JPADynamicTypeBuilder(loader.createDynamicClass(PACKAGE + SEARCH_WORD), null,
				Tables.SEARCH_WORD);
		builder.setPrimaryKeyFields(Tables.ROOT_TYPE, Tables.ROOT_ID, Tables.WORD);
		builder.addDirectMapping("rootType", String.class, Tables.ROOT_TYPE);
		builder.addDirectMapping("rootId", Long.class, Tables.ROOT_ID);
		builder.addDirectMapping("word", String.class, Tables.WORD);
		ClassDescriptor d = builder.getType().getDescriptor();
		d.setAlias(SEARCH_WORD);
		d.setCacheIsolation(CacheIsolationType.ISOLATED);
		return builder.getType();
	}

	/** @return the name of the key that stands for a reference */
	public static String key(EReference r) {
		return r.getName() + "Id";
	}

	/** @return the name of the keys that stand for a many-to-many reference */
	static String keys(EReference r) {
		return r.getName() + "Ids";
	}

	/** @return the keys in a row that stand for a many-to-many reference */
	public static Collection<Long> pairs(DynamicEntity row, EReference r) {
		return row.get(keys(r));
	}

	static String rootKey(EReference r) {
		return r.getName() + "RootId";
	}

	/** @return the name of the folded form of a text */
	public static String foldedKey(EAttribute a) {
		return a.getName() + "Key";
	}

	static String ownerKey(Owner o) {
		return StorageModel.ownerName(o) + "Id";
	}

	/** @return the Java class of the rows of a class that has a table */
	public Class<?> javaClass(EClass type) {
		return types.get(type).getJavaClass();
	}

	public DynamicEntity newRow(EClass type) {
		return types.get(type).newDynamicEntity();
	}

	public DynamicEntity newSearchWord() {
		return searchWord.newDynamicEntity();
	}

	/** @return the class of the object that a row holds */
	EClass type(DynamicEntity row) {
		return classes.get(row.getClass());
	}

	public StorageModel model() {
		return model;
	}

	public ClassLoader loader() {
		return loader;
	}

	public Collection<ClassDescriptor> descriptors() {
		return Stream.concat(types.values().stream(), Stream.of(searchWord)).map(DynamicType::getDescriptor).toList();
	}
}
