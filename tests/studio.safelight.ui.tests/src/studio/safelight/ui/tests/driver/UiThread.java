package studio.safelight.ui.tests.driver;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Runs code on the workbench's thread, and waits there for what is still to come. */
public final class UiThread {

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private static final long PAUSE_MILLIS = 20;
	private static final int ROUNDS = 3;

	private UiThread() {
	}

	static Display display() {
		return PlatformUI.getWorkbench().getDisplay();
	}

	/** Runs the code and returns its result; whatever it throws comes back as the cause of an AssertionError. */
	public static <T> T call(Callable<T> code) {
		AtomicReference<T> result = new AtomicReference<>();
		AtomicReference<Throwable> failure = new AtomicReference<>();
		display().syncExec(() -> {
			try {
				result.set(code.call());
			} catch (Throwable t) {
				failure.set(t);
			}
		});
		if (failure.get() instanceof AssertionError error) {
			throw error;
		}
		if (failure.get() != null) {
			throw new AssertionError(failure.get().toString(), failure.get());
		}
		return result.get();
	}

	/** Runs the code and returns when it is done. Code that opens a dialog must go to {@link #later(Runnable)}. */
	public static void run(Runnable code) {
		call(() -> {
			code.run();
			return null;
		});
	}

	/** Runs the code without waiting for it, as is needed for what blocks until a dialog closes. */
	public static void later(Runnable code) {
		display().asyncExec(code);
	}

	/** Waits until the code returns something other than {@code null} and {@code false}. */
	public static <T> T await(String what, Supplier<T> code) {
		return await(what, PATIENCE, code);
	}

	/** As {@link #await(String, Supplier)}, for what is known to take longer. */
	public static <T> T await(String what, Duration patience, Supplier<T> code) {
		long end = System.nanoTime() + patience.toNanos();
		while (true) {
			T result = call(code::get);
			if (result != null && !Boolean.FALSE.equals(result)) {
				return result;
			}
			if (System.nanoTime() > end) {
				throw new AssertionError("Not within " + patience.toSeconds() + " s: " + what);
			}
			pause(PAUSE_MILLIS);
		}
	}

	/**
	 * Returns when everything that is queued on the workbench's thread by now has run, and what that queued. It only waits, and runs nothing
	 * itself: something that opens a dialog would keep it from returning.
	 */
	public static void settle() {
		for (int round = 0; round < ROUNDS; round++) {
			run(() -> {
				// in turn after all that waits
			});
			pause(PAUSE_MILLIS);
		}
	}

	static void pause(long millis) {
		try {
			Thread.sleep(millis);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new AssertionError("Interrupted", e);
		}
	}
}
