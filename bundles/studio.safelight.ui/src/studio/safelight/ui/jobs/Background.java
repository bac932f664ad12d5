package studio.safelight.ui.jobs;

import java.lang.reflect.InvocationTargetException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;

/**
 * Work that may take longer than a blink, with its result brought back to the UI thread.
 * <p>
 * The result is dropped where nobody can see it any more: its owner was disposed, or the job was cancelled.
 *
 * @param <R> what the work gives
 */
public final class Background<R> {

	/** What is done beside the UI thread. */
	public interface Work<R> {
		R run(IProgressMonitor monitor) throws Exception;
	}

	private final String name;
	private final Widget owner;
	private final Work<R> work;
	private Consumer<? super R> done = result -> {
	};
	private Consumer<? super Exception> failed;
	private Runnable ended = () -> {
	};

	private Background(String name, Widget owner, Work<R> work) {
		this.name = name;
		this.owner = owner;
		this.work = work;
		this.failed = problem -> Failures.show(owner, name, problem);
	}

	/**
	 * @param name  what is done, for the progress view
	 * @param owner the widget that the result is for
	 */
	public static <R> Background<R> of(String name, Widget owner, Work<R> work) {
		return new Background<>(name, owner, work);
	}

	/** @param consumer takes the result on the UI thread */
	public Background<R> then(Consumer<? super R> consumer) {
		done = consumer;
		return this;
	}

	/** @param consumer takes the failure on the UI thread; without one, a dialog tells it */
	public Background<R> otherwise(Consumer<? super Exception> consumer) {
		failed = consumer;
		return this;
	}

	/** @param runnable is called on the UI thread in the end in any case: after the result, after a failure, and where both were dropped */
	public Background<R> atLast(Runnable runnable) {
		ended = runnable;
		return this;
	}

	/** Starts it as a job that only shows while the user looks at all jobs. */
	public Job start() {
		return start(true, 0);
	}

	/** Starts it as a job that the progress view shows. */
	public Job startVisibly() {
		return start(false, 0);
	}

	/** Starts it after a delay in milliseconds, for what may be overtaken by the next key stroke. */
	public Job startAfter(int delay) {
		return start(true, delay);
	}

	private Job start(boolean system, int delay) {
		Display display = owner.getDisplay();
		ICoreRunnable runnable = monitor -> perform(display, monitor);
		Job job = Job.create(name, runnable);
		job.setSystem(system);
		job.setPriority(system ? Job.SHORT : Job.LONG);
		job.addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void done(IJobChangeEvent event) {
				bring(display, ended); // even of a job that was cancelled before it ran
			}
		});
		job.schedule(delay);
		return job;
	}

	private IStatus perform(Display display, IProgressMonitor monitor) {
		if (monitor.isCanceled()) {
			return Status.CANCEL_STATUS;
		}
		try {
			R result = work.run(monitor);
			deliver(display, monitor, () -> done.accept(result));
		} catch (Exception e) {
			deliver(display, monitor, () -> failed.accept(e));
		} catch (Error e) {
			deliver(display, monitor, () -> failed.accept(new InvocationTargetException(e)));
		}
		return Status.OK_STATUS;
	}

	private void deliver(Display display, IProgressMonitor monitor, Runnable delivery) {
		bring(display, () -> {
			if (!owner.isDisposed() && !monitor.isCanceled()) {
				delivery.run();
			}
		});
	}

	private static void bring(Display display, Runnable delivery) {
		try {
			display.asyncExec(delivery);
		} catch (SWTException e) {
			if (!display.isDisposed()) {
				throw e;
			}
		}
	}
}
