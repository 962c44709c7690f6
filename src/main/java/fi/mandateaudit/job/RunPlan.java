package fi.mandateaudit.job;

import fi.mandateaudit.history.RunKey;
import fi.mandateaudit.intake.InputKind;
import fi.mandateaudit.intake.InputPart;
import fi.mandateaudit.intake.Intake;
import fi.mandateaudit.intake.RecognisedInput;
import fi.mandateaudit.intake.Shares;
import fi.mandateaudit.policy.Policy;
import fi.mandateaudit.policy.PolicyDigest;
import fi.mandateaudit.policy.Settings;
import fi.mandateaudit.report.Review;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a run is made from, all of it known before the job starts.
 *
 * @param configuration what the run is told
 * @param policy the policy of the configuration folder
 * @param inputs every input file with its fingerprint, by kind
 * @param reviews what reviewers wrote beside findings of an earlier report
 */
record RunPlan(Configuration configuration, Policy policy, List<RecognisedInput> inputs, Map<String, Review> reviews) {

    private static final Set<InputKind> MANDATES = EnumSet.of(InputKind.GRANTED, InputKind.RECEIVED);
    /** Below that many bytes, several readers gain less than they cost. */
    private static final long LARGE = 16L << 20;

    /** The reader of all rows of some kinds of inputs. */
    RowReader rows(Set<InputKind> kinds) {
        return new RowReader(
                new Intake(policy.imports()), of(kinds).map(InputPart::whole).toList());
    }

    /** In how many shares the mandates are read at once. */
    int shares() {
        boolean large = of(MANDATES).mapToLong(RecognisedInput::bytes).sum() >= LARGE;
        return configuration
                .conduct()
                .readers()
                .orElse(large ? Runtime.getRuntime().availableProcessors() : 1);
    }

    /** The reader of one share of the mandates. */
    RowReader mandates(int share, int of) {
        List<InputPart> parts = Shares.of(of(MANDATES).toList(), of).get(share);
        return new RowReader(new Intake(policy.imports()), parts);
    }

    private Stream<RecognisedInput> of(Set<InputKind> kinds) {
        return inputs.stream().filter(input -> kinds.contains(input.kind()));
    }

    Settings settings() {
        return configuration.settings();
    }

    LocalDate date() {
        return configuration.date();
    }

    String organisation() {
        return settings().organisation().value();
    }

    /** What makes this call the same run as another. */
    RunKey key() {
        String version = new ProgramDefaults().version();
        return new RunKey(organisation(), date(), version, inputsDigest(), PolicyDigest.of(policy, settings()));
    }

    /** One digest over all inputs, whatever their names and order. */
    private String inputsDigest() {
        String digests = inputs.stream()
                .map(input -> input.kind().id() + " " + input.sha256())
                .sorted()
                .collect(Collectors.joining("\n"));
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(digests.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException("expected a JDK with SHA-256", everyJdkHasIt);
        }
    }
}
