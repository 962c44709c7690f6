package fi.mandateaudit.job;

import fi.mandateaudit.finding.Language;
import fi.mandateaudit.intake.FileNames;
import fi.mandateaudit.intake.InputKind;
import fi.mandateaudit.intake.InputPart;
import fi.mandateaudit.intake.InputRefused;
import fi.mandateaudit.intake.Intake;
import fi.mandateaudit.intake.MissingHeading;
import fi.mandateaudit.intake.NearHeading;
import fi.mandateaudit.intake.RecognisedInput;
import fi.mandateaudit.intake.RejectedRow;
import fi.mandateaudit.policy.Policy;
import fi.mandateaudit.roster.Contract;
import fi.mandateaudit.roster.Person;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Finds out how configuration and inputs are understood; writes nothing and opens no database. */
public final class Understanding {
    private final Configuration configuration;
    private final Policy policy;
    private final Intake intake;
    private final RunMemory memory;
    private final UnknownWords words;
    private final List<String> refusals = new ArrayList<>();
    private final List<MissingHeading> missing = new ArrayList<>();

    private Understanding(Configuration configuration, Policy policy) {
        this.configuration = configuration;
        this.policy = policy;
        this.intake = new Intake(policy.imports());
        this.memory = new RunMemory(policy, configuration.settings());
        this.words = new UnknownWords(policy.imports());
    }

    /**
     * Reads everything that an audit would read.
     *
     * @param configuration the configuration
     * @return how it was understood; inputs that are refused are told, not thrown
     * @throws ConfigurationRejected if the policy cannot be followed
     */
    public static Understood of(Configuration configuration) {
        return new Understanding(configuration, RunPreparation.policy(configuration)).all();
    }

    private Understood all() {
        List<RecognisedInput> recognised = new ArrayList<>();
        for (InputKind kind : InputKind.values()) {
            for (Path file : files(configuration.inputs().getOrDefault(kind, List.of()))) {
                unlessRefused(() -> RunPreparation.recognise(intake, kind, file))
                        .ifPresent(recognised::add);
            }
        }
        List<RecognisedInput> inputs = FileNames.distinct(recognised);
        unlessRefused(() -> takeAll(
                new RowReader(intake, inputs.stream().map(InputPart::whole).toList())));
        List<RejectedRow> rejected = new ArrayList<>(memory.roster().rejected());
        rejected.addAll(memory.assignments().rejected());
        boolean mandatesRead =
                unlessRefused(() -> rejected.addAll(memory.ledger().rejected())).isPresent();
        return new Understood(
                policy,
                inputs.stream()
                        .map(input -> understood(input, mandatesRead || isOfPeople(input), rejected))
                        .toList(),
                refusals,
                missing,
                words.labels(),
                unmappedTitles());
    }

    /** The files that are meant, each once, as the audit takes them. */
    private List<Path> files(List<String> words) {
        List<String> found = new ArrayList<>();
        for (String word : words) {
            unlessRefused(() -> InputFiles.of(List.of(word))).ifPresent(files -> found.add(word));
        }
        return unlessRefused(() -> InputFiles.of(found)).orElse(List.of());
    }

    private int takeAll(RowReader reader) {
        return StepFailure.guard(() -> {
            int count = 0;
            for (ReadRows block = reader.read(); block != null; block = reader.read()) {
                memory.take(block);
                words.add(block);
                count += block.rows().size();
            }
            return count;
        });
    }

    private <T> Optional<T> unlessRefused(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (InputRefused e) {
            refusals.add(String.valueOf(e.getMessage()));
            missing.addAll(e.missing());
            return Optional.empty();
        }
    }

    private static boolean isOfPeople(RecognisedInput input) {
        return input.kind() == InputKind.EMPLOYEES || input.kind() == InputKind.ASSIGNMENTS;
    }

    private UnderstoodInput understood(RecognisedInput input, boolean read, List<RejectedRow> rejected) {
        Map<String, Optional<NearHeading>> unknown = new LinkedHashMap<>();
        input.unknownHeadings().forEach(heading -> unknown.put(heading, intake.nearest(input.kind(), heading)));
        List<RejectedRow> ofInput = rejected.stream()
                .filter(row -> row.kind() == input.kind() && row.place().file().equals(input.name()))
                .toList();
        Language language = read ? memory.languageOf(input) : input.language();
        return new UnderstoodInput(
                input, language, memory.rowsOf(input), read ? Optional.of(ofInput) : Optional.empty(), unknown);
    }

    private SortedMap<String, Integer> unmappedTitles() {
        SortedMap<String, Integer> titles = new TreeMap<>();
        for (Person person : memory.roster().people()) {
            List<Contract> contracts = person.contractsOn(configuration.date());
            if (contracts.stream().noneMatch(this::isMapped)) {
                contracts.stream()
                        .map(Contract::title)
                        .distinct()
                        .forEach(title -> titles.merge(title, 1, Integer::sum));
            }
        }
        return titles;
    }

    private boolean isMapped(Contract contract) {
        return policy.needsNoRole(contract.title()) || policy.roles().stream().anyMatch(role -> role.isFor(contract));
    }
}
