package fi.mandateaudit.job;

import fi.mandateaudit.audit.AuditBasis;
import fi.mandateaudit.finding.Language;
import fi.mandateaudit.identity.PseudonymKey;
import fi.mandateaudit.intake.Cells;
import fi.mandateaudit.intake.InputPart;
import fi.mandateaudit.intake.RecognisedInput;
import fi.mandateaudit.intake.RejectedRow;
import fi.mandateaudit.intake.RowCounts;
import fi.mandateaudit.mandate.MandateLedger;
import fi.mandateaudit.mandate.MandatePart;
import fi.mandateaudit.mandate.MandateReading;
import fi.mandateaudit.policy.Policy;
import fi.mandateaudit.policy.Settings;
import fi.mandateaudit.report.ReportedInput;
import fi.mandateaudit.roster.AssignmentReading;
import fi.mandateaudit.roster.Assignments;
import fi.mandateaudit.roster.FormerPeople;
import fi.mandateaudit.roster.HrRoster;
import fi.mandateaudit.roster.Roster;
import fi.mandateaudit.roster.RosterReading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a run has read: rows go in, and people, their clients and their mandates come out. */
final class RunMemory {
    private static final RowCounts NO_ROWS = new RowCounts(0, 0, 0, 0, 0, 0, 0, 0);

    private final Policy policy;
    private final RosterReading people;
    private final AssignmentReading clients;
    private final Function<Roster, FormerPeople> memories;
    private @Nullable MandateReading mandates;
    private final Map<InputPart, MandatePart> parts = new ConcurrentHashMap<>();
    private final Map<RecognisedInput, Integer> rows = new ConcurrentHashMap<>();
    private @Nullable HrRoster roster;
    private @Nullable Assignments assignments;
    private @Nullable MandateLedger ledger;

    /** Of a run that remembers nobody. */
    RunMemory(Policy policy, Settings settings) {
        this(policy, settings, roster -> FormerPeople.NONE);
    }

    /** Of a run that knows whom earlier ones saw and the roster has no more. */
    RunMemory(Policy policy, Settings settings, Function<Roster, FormerPeople> memories) {
        this.policy = policy;
        this.memories = memories;
        Cells cells = new Cells(policy.imports());
        people = new RosterReading(cells, settings.organisation());
        clients = new AssignmentReading(cells, new ServiceNames(policy.catalogue())::idOf);
        mandates = new MandateReading(cells, policy.catalogue(), settings.organisation(), settings.organisationName());
    }

    /** Takes every row of a reader; how many there were. */
    int takeAll(RowReader reader) {
        return StepFailure.guard(() -> {
            int count = 0;
            for (ReadRows block = reader.read(); block != null; block = reader.read()) {
                take(block);
                count += block.rows().size();
            }
            return count;
        });
    }

    /** Takes rows; those of different parts of mandate lists may come on different threads. */
    void take(ReadRows read) {
        RecognisedInput input = read.input();
        rows.merge(input, read.rows().size(), Integer::sum);
        switch (input.kind()) {
            case EMPLOYEES -> read.rows().forEach(row -> people.add(input, row));
            case ASSIGNMENTS -> read.rows().forEach(row -> clients.add(input, row));
            case GRANTED, RECEIVED -> read.rows().forEach(partOf(read.part())::take);
        }
    }

    private MandatePart partOf(InputPart part) {
        MandateReading reading = Objects.requireNonNull(mandates);
        return parts.computeIfAbsent(part, begun -> reading.part(part.input()));
    }

    /** Everybody; nobody may be taken afterwards. */
    HrRoster roster() {
        if (roster == null) {
            roster = people.finish();
        }
        return roster;
    }

    /** Who handles which client. */
    Assignments assignments() {
        if (assignments == null) {
            assignments = clients.finish(roster());
        }
        return assignments;
    }

    /** Who holds what; nothing may be taken afterwards. */
    MandateLedger ledger() {
        if (ledger == null) {
            // What only reading needs is a good part of the memory.
            parts.clear();
            ledger = Objects.requireNonNull(mandates).finish(roster(), policy.aliases(), memories.apply(roster()));
            mandates = null;
        }
        return ledger;
    }

    /** How many rows of an input were taken. */
    int rowsOf(RecognisedInput input) {
        return rows.getOrDefault(input, 0);
    }

    /** Everything that the audit depends on. */
    AuditBasis basis(RunPlan plan, PseudonymKey key) {
        return new AuditBasis(
                plan.date(), plan.settings(), policy, roster(), assignments()::clientsOf, ledger(), rejected(), key);
    }

    /** The inputs, each with its language and what became of its rows. */
    List<ReportedInput> reported(RunPlan plan) {
        Map<RecognisedInput, RowCounts> counts = counts();
        return plan.inputs().stream()
                .map(input -> new ReportedInput(input, languageOf(input), counts.getOrDefault(input, NO_ROWS)))
                .toList();
    }

    /** The language of a list: that of its themes; of lists without any, that of its headings. */
    @Nullable
    Language languageOf(RecognisedInput input) {
        return switch (input.kind()) {
            case EMPLOYEES, ASSIGNMENTS -> input.language();
            case GRANTED, RECEIVED -> ledger().languageOf(input);
        };
    }

    /** Every row that could not be read. */
    List<RejectedRow> rejected() {
        return Stream.of(roster().rejected(), assignments().rejected(), ledger().rejected())
                .flatMap(List::stream)
                .toList();
    }

    /** What became of the rows of each input. */
    Map<RecognisedInput, RowCounts> counts() {
        Map<RecognisedInput, RowCounts> counts = new HashMap<>(roster().counts());
        counts.putAll(assignments().counts());
        counts.putAll(ledger().counts());
        return counts;
    }
}
