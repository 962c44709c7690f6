package fi.mandateaudit.roster;

import fi.mandateaudit.identity.BusinessId;
import fi.mandateaudit.identity.Folding;
import fi.mandateaudit.intake.RecognisedInput;
import fi.mandateaudit.intake.RejectedRow;
import fi.mandateaudit.intake.RowCounts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Who handles which client. */
public final class Assignments {
    private final Map<String, List<Assignment>> byNumber;
    private final List<RejectedRow> rejected;
    private final Map<RecognisedInput, RowCounts> counts;

    /** Makes assignments of what is assigned by the folded employee numbers of people of the roster. */
    Assignments(
            Map<String, List<Assignment>> byNumber,
            List<RejectedRow> rejected,
            Map<RecognisedInput, RowCounts> counts) {
        this.byNumber = byNumber;
        this.rejected = List.copyOf(rejected);
        this.counts = counts;
    }

    /**
     * The clients whose affairs a person handles.
     *
     * @param person a person
     * @param service the id of the service in which they are handled
     * @param day the day: only contracts that cover it count; assignments always do
     * @return the clients that HR's rows name, and those assigned for the service or for all, in order
     */
    public SortedSet<BusinessId> clientsOf(Person person, String service, LocalDate day) {
        SortedSet<BusinessId> clients = new TreeSet<>();
        person.contractsOn(day).forEach(contract -> clients.addAll(contract.clients()));
        for (String number : person.numbers()) {
            for (Assignment assignment : byNumber.getOrDefault(Folding.fold(number), List.of())) {
                if (assignment.isFor(service)) {
                    clients.add(assignment.client());
                }
            }
        }
        return clients;
    }

    /**
     * The rows that could not be read.
     *
     * @return the rows in the order of their places
     */
    public List<RejectedRow> rejected() {
        return rejected;
    }

    /**
     * What became of the rows.
     *
     * @return the counts per file, in the order of the files' names
     */
    public Map<RecognisedInput, RowCounts> counts() {
        return counts;
    }
}
