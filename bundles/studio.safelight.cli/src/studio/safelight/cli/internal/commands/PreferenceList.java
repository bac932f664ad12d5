package studio.safelight.cli.internal.commands;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;

import studio.safelight.cli.internal.Call;
import studio.safelight.cli.internal.Command;
import studio.safelight.cli.internal.Fields;
import studio.safelight.cli.internal.Result;
import studio.safelight.cli.internal.UsageException;
import studio.safelight.model.Preferences;
import studio.safelight.model.labels.Labels;

/** Lists how the studio works. */
public final class PreferenceList implements Command {

	@Override
	public String name() {
		return "preference list";
	}

	@Override
	public String summary() {
		return Messages.preferenceListSummary;
	}

	@Override
	public Result run(Call call) throws IOException, UsageException {
		return call.studio().transaction(transaction -> {
			Preferences preferences = PreferenceNames.studio(transaction).getPreferences();
			List<Fields> all = new ArrayList<>();
			for (EStructuralFeature feature : PreferenceNames.features()) {
				all.add(show(preferences, feature));
			}
			return Result.of(all);
		});
	}

	static Fields show(Preferences preferences, EStructuralFeature feature) {
		return new Fields().with("key", PreferenceNames.key(feature)).with("value", PreferenceNames.value(preferences, feature))
				.with("allowed", PreferenceNames.allowed(feature)).with("label", Labels.of(feature));
	}
}
