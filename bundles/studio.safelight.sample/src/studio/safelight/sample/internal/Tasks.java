package studio.safelight.sample.internal;

import static studio.safelight.sample.internal.Sample.NEW;

import java.io.IOException;

import studio.safelight.model.Client;
import studio.safelight.model.Department;
import studio.safelight.model.Task;
import studio.safelight.model.User;

/** What people have to do. */
public final class Tasks {

	/** Subject, due in days, user, department, client. */
	private static final String TASKS = """
			Call about the cover of the album           | -2 | ines  | Front desk  | visser
			Ask which pictures go into the first spread |  0 | sofia | Design      | okafor
			Send the proof of the triptych              |  1 | tom   | Retouching  | rossi
			Order more rag paper, 30 × 40               |  3 | emre  | Lab         |
			Invite to the exhibition in the studio      | 14 | mara  | Photography | jonsdottir
			Calibrate both proofing monitors            |  5 | tom   | Retouching  |
			""";

	private final Sample sample;

	public Tasks(Sample sample) {
		this.sample = sample;
	}

	/** Makes all tasks. */
	public void make() throws IOException {
		for (Table.Row row : Table.of(TASKS)) {
			Task task = NEW.createTask();
			task.setSubject(row.text(0));
			task.setDueDate(sample.today().plusDays(row.whole(1)));
			task.setAssignedUser(sample.get(User.class, row.text(2)));
			task.setDepartment(sample.get(Department.class, row.text(3)));
			task.setClient(sample.get(Client.class, row.text(4)));
			task.setCreatedBy(sample.get(User.class, "ines"));
			task.setCreatedAt(sample.daysAgo(3).atTime(11, 20));
			sample.add(Task.class, row.text(0), task);
		}
	}
}
