package studio.safelight.workbench.internal.work;

import java.time.LocalDate;

import studio.safelight.ui.RecordReference;

/**
 * Something that somebody has to do: a production order or a task.
 *
 * @param what    what it is called
 * @param details who makes the order, or what the task is for
 * @param due     null where it has no date
 */
record Work(RecordReference record, String what, String client, String details, String status, LocalDate due, String department,
		String priority) {
}
