package studio.safelight.cli.internal.commands;

import java.io.IOException;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;

import studio.safelight.cli.internal.Call;
import studio.safelight.cli.internal.Command;
import studio.safelight.cli.internal.Result;
import studio.safelight.cli.internal.UsageException;
import studio.safelight.model.Studio;

/** Changes how the studio works. */
public final class PreferenceSet implements Command {

	@Override
	public String name() {
		return "preference set";
	}

	@Override
	public String synopsis() {
		return "KEY VALUE";
	}

	@Override
	public String summary() {
		return Messages.preferenceSetSummary;
	}

	@Override
	public Result run(Call call) throws IOException, UsageException {
		EStructuralFeature feature = PreferenceNames.feature(call.value("KEY"));
		return call.studio().transaction(transaction -> {
			Studio studio = PreferenceNames.studio(transaction);
			PreferenceNames.set(transaction, studio.getPreferences(), feature, call.value("VALUE"));
			transaction.save(List.of(studio));
			Object value = PreferenceNames.value(studio.getPreferences(), feature);
			return Result.of(PreferenceList.show(studio.getPreferences(), feature),
					value == null ? Messages.bind(Messages.preferenceUnset, PreferenceNames.key(feature))
							: Messages.bind(Messages.preferenceChanged, PreferenceNames.key(feature), value));
		});
	}
}
