package studio.safelight.store.internal.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;

import studio.safelight.model.SafelightPackage;
import studio.safelight.store.internal.storage.Table.ForeignKey;

/**
 * Writes the tables of the model as SQL: a tool for developers, to begin a migration with. The migrations in
 * <code>studio/safelight/store/migration</code> are written once and never changed again; {@link SchemaComparison} shows whether they lead
 * to the model.
 */
public final class MigrationScript {

	private MigrationScript() {
	}

	/** Writes the script to the file named by the only argument. */
	public static void main(String[] arguments) throws IOException {
		Files.writeString(Path.of(arguments[0]), of(new StorageModel(SafelightPackage.eINSTANCE)));
	}

	/** @return statements that run on Derby and on PostgreSQL; the types of long texts and of bytes are placeholders */
	public static String of(StorageModel model) {
		StringBuilder script = new StringBuilder(
				"create sequence %s start with %d increment by %2$d;\n".formatted(StorageModel.SEQUENCE, StorageModel.KEY_BLOCK));
		for (Table t : Tables.of(model)) {
			script.append('\n').append(create(t));
			for (List<String> index : t.indexes()) {
				script.append("create index %s on %s (%s);\n".formatted(t.named(index, "IX"), t.name(), String.join(", ", index)));
			}
			for (ForeignKey k : t.foreignKeys()) { // after the indexes: Derby would make one of its own for each, and then refuse ours
				script.append("alter table %s add constraint %s foreign key (%s) references %s (ID);\n".formatted(t.name(),
						t.named(List.of(k.column()), "FK"), k.column(), k.target()));
			}
		}
		return script.toString();
	}

	private static String create(Table t) {
		StringJoiner lines = new StringJoiner(",\n\t", "create table " + t.name() + " (\n\t", "\n);\n");
		t.columns().values().forEach(c -> lines.add(c.name() + " " + c.sql() + (c.required() ? " not null" : "")));
		lines.add("constraint " + t.name() + "_PK primary key (" + String.join(", ", t.primaryKey()) + ")");
		for (List<String> unique : t.uniques()) {
			lines.add("constraint " + t.named(unique, "UQ") + " unique (" + String.join(", ", unique) + ")");
		}
		return lines.toString();
	}
}
