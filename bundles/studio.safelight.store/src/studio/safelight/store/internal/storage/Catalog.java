package studio.safelight.store.internal.storage;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a database says of itself that JDBC doesn't ask alike everywhere. Names are in capitals.
 *
 * @param uniques   by table, the columns of each unique constraint
 * @param sequences by name, the steps that a sequence goes in
 */
public record Catalog(Map<String, Set<List<String>>> uniques, Map<String, Long> sequences) {
}
