package studio.safelight.store.internal.storage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * How the classes of a model are stored: what is an aggregate, which features have columns, and what these are called. Each class that is
 * not
 * abstract has a table of its own. What Ecore can't say is said by annotations with the source {@link #ANNOTATION}.
 */
public final class StorageModel {

	public static final String ANNOTATION = "https://safelight.studio/storage";
	public static final String SEQUENCE = "SAFELIGHT_KEY";
	/** The store draws as many keys at once; the sequence goes in steps of this size. */
	public static final int KEY_BLOCK = 100;
	public static final String ID = "ID";
	public static final String VERSION = "VERSION";
	/** The place of a contained object in its list. */
	public static final String POSITION = "POSITION";

	private static final int DEFAULT_LENGTH = 255;
	private static final int LONGEST_VARCHAR = 30_000;
	private static final int ENUM_LENGTH = 40;
	/** No character becomes more than three in upper case. */
	private static final int FOLDING = 3;

	/** A feature that contains objects of a class, and the class that has a table for it. */
	public record Owner(EClass type, EReference containment) {
	}

	private final EPackage model;
	private final List<EClass> classes;
	private final Map<EClass, List<EStructuralFeature>> features = new ConcurrentHashMap<>();
	private final Map<EClass, List<Owner>> owners = new ConcurrentHashMap<>();

	/** @throws IllegalArgumentException if a class extends one that is not abstract: there is no table for two classes */
	public StorageModel(EPackage model) {
		this.model = model;
		classes = model.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast).filter(c -> !c.isAbstract())
				.toList();
		for (EClass c : classes) {
			c.getEAllSuperTypes().stream().filter(s -> !s.isAbstract()).findFirst().ifPresent(s -> {
				throw new IllegalArgumentException(c.getName() + " extends " + s.getName() + ", which has a table of its own");
			});
		}
	}

	/** @return the classes that have tables, as the model lists them */
	public List<EClass> classes() {
		return classes;
	}

	/** @return the class of that name that has a table, or null */
	public EClass type(String name) {
		return model.getEClassifier(name) instanceof EClass c && !c.isAbstract() ? c : null;
	}

	/** @return the features of a class that are stored: not the reference back to a container, and a version only where it is a root */
	public List<EStructuralFeature> features(EClass type) {
		return features.computeIfAbsent(type, c -> c.getEAllStructuralFeatures().stream().filter(f -> isStored(c, f)).toList());
	}

	private boolean isStored(EClass type, EStructuralFeature f) {
		boolean back = f instanceof EReference r && r.isContainer();
		boolean versionOfPart = f.getName().equals("version") && !isRoot(type);
		return !f.isTransient() && !back && !versionOfPart;
	}

	/** @return whether objects of the class are roots of aggregates: nothing contains them */
	public boolean isRoot(EClass type) {
		return owners(type).isEmpty();
	}

	/** @return the features that may contain objects of a class */
	public List<Owner> owners(EClass type) {
		return owners.computeIfAbsent(type, c -> {
			List<Owner> result = new ArrayList<>();
			for (EClass owner : classes) {
				owner.getEAllContainments().stream().filter(r -> r.getEReferenceType().isSuperTypeOf(c))
						.forEach(r -> result.add(new Owner(owner, r)));
			}
			return List.copyOf(result);
		});
	}

	/** @return the class of the aggregates that objects of a class belong to, where there is just one */
	public EClass rootOf(EClass type) {
		List<Owner> all = owners(type);
		if (all.isEmpty()) {
			return type;
		}
		if (all.size() > 1) {
			throw new IllegalArgumentException(
					"A reference to " + type.getName() + " can't be stored: objects of several classes contain it");
		}
		return rootOf(all.get(0).type());
	}

	/**
	 * @return whether this is the side of a many-to-many reference whose aggregate the pairs belong to: the one that comes first in the
	 * model
	 */
	public boolean writes(EReference many) {
		EReference opposite = many.getEOpposite();
		return opposite == null || classes.indexOf(many.getEContainingClass()) < classes.indexOf(opposite.getEContainingClass());
	}

	/** @return the groups of features of which no two objects may have the same values */
	public List<List<EStructuralFeature>> uniqueGroups(EClass type) {
		return groups(type, "unique");
	}

	List<List<EStructuralFeature>> indexGroups(EClass type) {
		return groups(type, "index");
	}

	private static List<List<EStructuralFeature>> groups(EClass type, String key) {
		return annotation(type, key).map(all -> Arrays.stream(all.split(";")).map(group -> Arrays.stream(group.split(",")).map(name -> {
			EStructuralFeature f = type.getEStructuralFeature(name.strip());
			if (f == null) {
				throw new IllegalArgumentException("The " + key + " of " + type.getName() + " names " + name + ", which it does not have");
			}
			return f;
		}).toList()).toList()).orElse(List.of());
	}

	public static boolean isAppendOnly(EClass type) {
		return flag(type, "appendOnly");
	}

	/** @return whether a text has a second column with its folded form */
	public static boolean isFolded(EStructuralFeature f) {
		return flag(f, "folded");
	}

	/** @return whether a text is found by the beginnings of its words */
	public static boolean isSearched(EStructuralFeature f) {
		return flag(f, "searched");
	}

	public static String table(EClass type) {
		return annotation(type, "table").orElseGet(() -> upper(type.getName()));
	}

	public static String columnName(EStructuralFeature f) {
		return upper(f.getName()) + (f instanceof EReference ? "_ID" : "");
	}

	/** @return the column by which a feature is compared: the folded one where there is one */
	public static String comparedColumn(EStructuralFeature f) {
		return isFolded(f) ? foldedColumn(f) : columnName(f);
	}

	public static String foldedColumn(EStructuralFeature f) {
		return upper(f.getName()) + "_KEY";
	}

	/** @return the column for the key of the aggregate that the target of a reference is a part of */
	public static String rootColumn(EReference r) {
		return upper(r.getName()) + "_ROOT_ID";
	}

	public static String ownerColumn(Owner o) {
		return upper(ownerName(o)) + "_ID";
	}

	/** @return what a part calls its owner: the reference back, or else the owner's class */
	public static String ownerName(Owner o) {
		EReference back = o.containment().getEOpposite();
		String name = o.type().getName();
		return back != null ? back.getName() : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
	}

	public String joinTable(EReference many) {
		EReference r = writes(many) ? many : many.getEOpposite();
		return table(r.getEContainingClass()) + "_" + upper(r.getName());
	}

	public static String joinColumn(EClass type) {
		return upper(type.getName()) + "_ID";
	}

	/** @return the column for the folded form of a text */
	static Column folded(EAttribute a) {
		return Column.folded(foldedColumn(a), FOLDING * number(a, "length", DEFAULT_LENGTH), a.isRequired());
	}

	static Column column(EAttribute a) {
		ColumnType type = columnType(a);
		int length = switch (type) {
			case VARCHAR -> a.getEAttributeType() instanceof EEnum ? ENUM_LENGTH : number(a, "length", DEFAULT_LENGTH);
			case CLOB -> number(a, "length", DEFAULT_LENGTH);
			case DECIMAL -> number(a, "precision", 0);
			default -> 0;
		};
		if (type == ColumnType.DECIMAL && length == 0) {
			throw new IllegalArgumentException(
					"The model doesn't say how precise " + a.getEContainingClass().getName() + "." + a.getName() + " is");
		}
		boolean required = a.isRequired() || a.getEAttributeType() instanceof EEnum
				|| a.getEAttributeType().getInstanceClass().isPrimitive();
		return new Column(columnName(a), type, length, type == ColumnType.DECIMAL ? number(a, "scale", 0) : 0, required, false);
	}

	private static ColumnType columnType(EAttribute a) {
		if (a.getEAttributeType() instanceof EEnum) {
			return ColumnType.VARCHAR;
		}
		return switch (javaType(a).getSimpleName()) {
			case "String" -> number(a, "length", DEFAULT_LENGTH) > LONGEST_VARCHAR ? ColumnType.CLOB : ColumnType.VARCHAR;
			case "Long" -> ColumnType.BIGINT;
			case "Integer" -> ColumnType.INTEGER;
			case "Boolean" -> ColumnType.BOOLEAN;
			case "BigDecimal" -> ColumnType.DECIMAL;
			case "LocalDate" -> ColumnType.DATE;
			case "LocalDateTime" -> ColumnType.TIMESTAMP;
			case "byte[]" -> ColumnType.BLOB;
			default ->
				throw new IllegalArgumentException("No column is known for " + a.getEContainingClass().getName() + "." + a.getName());
		};
	}

	/** @return the class of the values in rows; an enumeration is stored by the name of its literal */
	public static Class<?> javaType(EAttribute a) {
		return a.getEAttributeType() instanceof EEnum ? String.class : EcoreUtil.wrapperClassFor(a.getEAttributeType().getInstanceClass());
	}

	private static Optional<String> annotation(EModelElement e, String key) {
		return Optional.ofNullable(EcoreUtil.getAnnotation(e, ANNOTATION, key));
	}

	private static boolean flag(EModelElement e, String key) {
		return annotation(e, key).map(Boolean::parseBoolean).orElse(false);
	}

	/** Said by the attribute, or by its data type for all attributes of that type. */
	private static int number(EAttribute a, String key, int otherwise) {
		return annotation(a, key).or(() -> annotation(a.getEAttributeType(), key)).map(Integer::valueOf).orElse(otherwise);
	}

	private static String upper(String camel) {
		return camel.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
	}
}
