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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Takes the rows of lists that say who handles which client, in any order. */
public final class AssignmentReading {
    private final Cells cells;
    private final Function<String, Optional<String>> services;
    private final RowTally tally = new RowTally();
    private final List<Placed> rows = new ArrayList<>();
    private final List<RejectedRow> rejected = new ArrayList<>();

    private record Placed(RecognisedInput input, Assignment assignment) {
        static final Comparator<Placed> ORDER = comparing(
                        (Placed row) -> row.assignment().place())
                .thenComparing(row -> row.input().path().toString());
    }

    private record Content(String number, BusinessId client, String service) {
        static Content of(Assignment row) {
            return new Content(Folding.fold(row.employeeNo()), row.client(), row.service());
        }
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
                rows.add(new Placed(input, read(new RowCells(input, source, cells), source)));
            } catch (RowFault fault) {
                reject(input, fault.row());
            }
        }
    }

    private Assignment read(RowCells row, SourceRecord source) throws RowFault {
        String number = row.required(Field.EMPLOYEE_NO);
        BusinessId client = row.businessId(Field.CLIENT);
        String service = row.text(Field.SERVICE);
        String serviceId = service.isEmpty()
                ? ""
                : services.apply(service).orElseThrow(() -> row.fault(Field.SERVICE, Expected.SERVICE));
        return new Assignment(source.place(), number, client, serviceId);
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
        rows.sort(Placed.ORDER);
        List<Assignment> known = new ArrayList<>();
        List<Assignment> unmatched = new ArrayList<>();
        Set<Content> seen = new HashSet<>();
        for (Placed row : rows) {
            Assignment assignment = row.assignment();
            boolean somebody = roster.person(assignment.employeeNo()).isPresent();
            if (!seen.add(Content.of(assignment))) {
                tally.classed(row.input(), RowClass.REPEATED);
            } else {
                tally.classed(row.input(), somebody ? RowClass.MATCHED : RowClass.UNMATCHED);
                (somebody ? known : unmatched).add(assignment);
            }
        }
        rows.clear();
        rejected.sort(comparing(RejectedRow::place));
        return new Assignments(known, unmatched, rejected, tally.counts());
    }
}
