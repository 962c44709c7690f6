package fi.mandateaudit.job;

import fi.mandateaudit.intake.FileNames;
import fi.mandateaudit.intake.InputKind;
import fi.mandateaudit.intake.InputRefused;
import fi.mandateaudit.intake.Intake;
import fi.mandateaudit.intake.RecognisedInput;
import fi.mandateaudit.policy.Policy;
import fi.mandateaudit.policy.PolicyError;
import fi.mandateaudit.policy.PolicyFiles;
import fi.mandateaudit.policy.PolicyRejected;
import fi.mandateaudit.report.Review;
import fi.mandateaudit.report.ReviewedGaps;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads the policy and fingerprints the inputs, before anything starts. */
final class RunPreparation {
    private RunPreparation() {}

    /** Makes the plan of a run, and counts its files. */
    static RunPlan of(Configuration configuration, StepCount step) {
        Policy policy = policy(configuration);
        Map<String, Review> reviews =
                configuration.reviewed().map(ReviewedGaps::read).orElse(Map.of());
        return new RunPlan(configuration, policy, inputs(configuration, new Intake(policy.imports()), step), reviews);
    }

    static Policy policy(Configuration configuration) {
        try {
            return PolicyFiles.load(configuration.folder(), configuration.date());
        } catch (PolicyRejected e) {
            throw configuration.rejected(
                    e.errors().stream().map(PolicyError::toString).toList());
        }
    }

    private static List<RecognisedInput> inputs(Configuration configuration, Intake intake, StepCount step) {
        Map<InputKind, List<Path>> files = new EnumMap<>(InputKind.class);
        for (InputKind kind : InputKind.values()) {
            files.put(kind, InputFiles.of(configuration.inputs().getOrDefault(kind, List.of())));
        }
        step.expect(files.values().stream().mapToInt(List::size).sum());
        List<RecognisedInput> inputs = new ArrayList<>();
        files.forEach((kind, paths) -> paths.forEach(path -> {
            inputs.add(recognise(intake, kind, path));
            step.add(1);
        }));
        return FileNames.distinct(inputs);
    }

    /** Finds out how a file is to be read. */
    static RecognisedInput recognise(Intake intake, InputKind kind, Path file) {
        try {
            return intake.recognise(kind, file);
        } catch (IOException e) {
            throw new InputRefused(file.getFileName() + ": expected a file that can be read, found none");
        }
    }
}
