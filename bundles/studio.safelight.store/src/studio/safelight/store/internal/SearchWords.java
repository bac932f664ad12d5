package studio.safelight.store.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import studio.safelight.store.internal.rows.Change;
import studio.safelight.store.internal.rows.References;
import studio.safelight.store.internal.storage.FoldedText;
import studio.safelight.store.internal.storage.StorageModel;

/**
 * Keeps the words by which aggregates are found: each aggregate has those of its own texts, so that a client who gets another name is found
 * by it on all of his invoices at once. They are written in the transaction that changes the texts.
 */
final class SearchWords {

	private static final String DELETE = "delete from SEARCH_WORD where ROOT_TYPE = ? and ROOT_ID = ?";
	private static final String INSERT = "insert into SEARCH_WORD (ROOT_TYPE, ROOT_ID, WORD) values (?, ?, ?)";

	private record Key(EClass type, long id) {
	}

	private final EntityManager em;
	private final StorageModel model;

	SearchWords(EntityManager em, StorageModel model) {
		this.em = em;
		this.model = model;
	}

	void update(Collection<StudioResource> saved, Collection<StudioResource> deleted, Collection<Change> changes) {
		Set<Key> changed = changed(changes);
		Set<StudioResource> stale = new HashSet<>();
		saved.stream().filter(r -> changed.contains(new Key(r.type(), r.id()))).forEach(stale::add);
		deleted.stream().filter(r -> isSearched(r.type())).forEach(stale::add);
		if (stale.isEmpty()) {
			return;
		}
		Connection connection = em.unwrap(Connection.class);
		try (PreparedStatement delete = connection.prepareStatement(DELETE);
				PreparedStatement insert = connection.prepareStatement(INSERT)) {
			for (StudioResource r : stale) {
				if (!r.isNew()) {
					add(delete, r);
				}
				if (!deleted.contains(r)) {
					for (String word : words(r.getContents().get(0))) {
						insert.setString(3, word);
						add(insert, r);
					}
				}
			}
			delete.executeBatch();
			insert.executeBatch();
		} catch (SQLException e) {
			throw new PersistenceException(e);
		}
	}

	private boolean isSearched(EClass type) {
		return model.features(type).stream().anyMatch(StorageModel::isSearched);
	}

	/** @return the objects that were created, or got another text that is searched */
	private Set<Key> changed(Collection<Change> changes) {
		Set<Key> changed = new HashSet<>();
		for (Change c : changes) {
			EStructuralFeature f = c.type().getEStructuralFeature(c.feature());
			if (f == null ? c.isCreation() && isSearched(c.type()) : StorageModel.isSearched(f)) {
				changed.add(new Key(c.type(), c.id()));
			}
		}
		return changed;
	}

	private Set<String> words(EObject root) {
		Set<String> words = new TreeSet<>();
		model.features(root.eClass()).stream().filter(StorageModel::isSearched)
				.forEach(f -> words.addAll(FoldedText.words((String) root.eGet(f))));
		return words;
	}

	private static void add(PreparedStatement statement, StudioResource r) throws SQLException {
		statement.setString(1, r.type().getName());
		statement.setLong(2, References.id(r.getContents().get(0)));
		statement.addBatch();
	}
}
