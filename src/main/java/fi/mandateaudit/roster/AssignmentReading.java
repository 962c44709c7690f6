package fi.mandateaudit.roster;

import static java.util.Comparator.comparing;

import fi.mandateaudit.identity.BusinessId;
import fi.mandateaudit.identity.Folding;
import fi.mandateaudit.intake.Cells;
import fi.mandateaudit.intake.Expected;
import fi.mandateaudit.intake.Field;
import fi.mandateaudit.intake.RecognisedInput;
import fi.mandateaudit.intake.RejectedRow;
import fi.mandateaudit.intake.RowCells;
import fi.mandateaudit.intake.RowClass;
import fi.mandateaudit.intake.RowFault;
import fi.mandateaudit.intake.RowTally;
import fi.mandateaudit.intake.SourceRecord;
import fi.mandateaudit.intake.SourceRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Takes the rows of lists that say who handles which client, in any order. */
public final class AssignmentReading {
    private final Cells cells;
    private final Function<String, Optional<String>> services;
    private final RowTally tally = new RowTally();
    private final Map<String, List<Placed>> rows = new HashMap<>();
    private final Map<Assignment, Assignment> known = new HashMap<>();
    private final List<RejectedRow> rejected = new ArrayList<>();

    private record Placed(RecognisedInput input, int line, Assignment assignment) {
        // The folder settles ties between files of one name.
        static final Comparator<Placed> ORDER = comparing(
                        (Placed row) -> row.input().name())
                .thenComparingInt(Placed::line)
                .thenComparing(row -> row.input().path().toString());
    }

    /**
     * Starts with no assignment.
     *
     * @param cells how texts become values
     * @param services the id of the service that an id or a name means
     */
    public AssignmentReading(Cells cells, Function<String, Optional<String>> services) {
        this.cells = cells;
        this.services = services;
    }

    /**
     * Takes a row.
     *
     * @param input the file, always the same object
     * @param row the row
     */
    public void add(RecognisedInput input, SourceRow row) {
        tally.row(input);
        if (row instanceof RejectedRow unread) {
            reject(input, unread);
        } else if (row instanceof SourceRecord source) {
            try {
                read(input, source);
            } catch (RowFault fault) {
                reject(input, fault.row());
            }
        }
    }

    private void read(RecognisedInput input, SourceRecord source) throws RowFault {
        RowCells row = new RowCells(input, source, cells);
        String number = row.required(Field.EMPLOYEE_NO);
        BusinessId client = row.businessId(Field.CLIENT);
        String service = row.text(Field.SERVICE);
        String serviceId = service.isEmpty()
                ? ""
                : services.apply(service).orElseThrow(() -> row.fault(Field.SERVICE, Expected.SERVICE));
        // Many people handle the affairs of one client.
        Assignment said = known.computeIfAbsent(new Assignment(client, serviceId), assignment -> assignment);
        rows.computeIfAbsent(Folding.fold(number), folded -> new ArrayList<>(4))
                .add(new Placed(input, source.line(), said));
    }

    private void reject(RecognisedInput input, RejectedRow row) {
        tally.classed(input, RowClass.REJECTED);
        rejected.add(row);
    }

    /**
     * Makes the assignments, once all rows are taken.
     *
     * @param roster everybody
     * @return who handles which client
     */
    public Assignments finish(Roster roster) {
        Map<String, List<Assignment>> byNumber = new HashMap<>();
        rows.forEach((number, placed) -> {
            boolean somebody = roster.person(number).isPresent();
            List<Assignment> once = classify(placed, somebody ? RowClass.MATCHED : RowClass.UNMATCHED);
            if (somebody) {
                byNumber.put(number, once);
            }
        });
        rows.clear();
        known.clear();
        rejected.sort(comparing(RejectedRow::place));
        return new Assignments(byNumber, rejected, tally.counts());
    }

    /** Of rows that say the same, the first is the one that says it. */
    private List<Assignment> classify(List<Placed> placed, RowClass saying) {
        placed.sort(Placed.ORDER);
        Set<Assignment> seen = new LinkedHashSet<>();
        for (Placed row : placed) {
            tally.classed(row.input(), seen.add(row.assignment()) ? saying : RowClass.REPEATED);
        }
        return List.copyOf(seen);
    }
}
