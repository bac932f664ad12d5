package studio.safelight.store.internal.lists;

/** Numbers by keys, both of them primitive: a list is put in order by some hundred thousand of them, and thrown away. Keys are not 0. */
final class LongMap {

	private long[] keys;
	private long[] values;
	private int size;

	LongMap(int expected) {
		int capacity = Integer.highestOneBit(Math.max(8, expected) * 2 - 1) * 2;
		keys = new long[capacity];
		values = new long[capacity];
	}

	void put(long key, long value) {
		if (size * 2 >= keys.length) {
			grow();
		}
		int i = index(key);
		if (keys[i] == 0) {
			keys[i] = key;
			size++;
		}
		values[i] = value;
	}

	void add(long key) {
		put(key, 0);
	}

	boolean contains(long key) {
		return keys[index(key)] != 0;
	}

	/** @return the value, or what is given for a key that is not there */
	long get(long key, long otherwise) {
		int i = index(key);
		return keys[i] == 0 ? otherwise : values[i];
	}

	/** Is told each key and its number. */
	interface Visitor {
		void visit(long key, long value);
	}

	void forEach(Visitor visitor) {
		for (int i = 0; i < keys.length; i++) {
			if (keys[i] != 0) {
				visitor.visit(keys[i], values[i]);
			}
		}
	}

	boolean isEmpty() {
		return size == 0;
	}

	private int index(long key) {
		int i = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & keys.length - 1;
		while (keys[i] != 0 && keys[i] != key) {
			i = i + 1 & keys.length - 1;
		}
		return i;
	}

	private void grow() {
		long[] oldKeys = keys;
		long[] oldValues = values;
		keys = new long[oldKeys.length * 2];
		values = new long[oldKeys.length * 2];
		size = 0;
		for (int i = 0; i < oldKeys.length; i++) {
			if (oldKeys[i] != 0) {
				put(oldKeys[i], oldValues[i]);
			}
		}
	}
}
