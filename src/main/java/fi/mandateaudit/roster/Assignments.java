package fi.mandateaudit.roster;

import fi.mandateaudit.identity.BusinessId;
import fi.mandateaudit.identity.Folding;
import fi.mandateaudit.intake.RecognisedInput;
import fi.mandateaudit.intake.RejectedRow;
import fi.mandateaudit.intake.RowCounts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Who handles which client. */
public final class Assignments {
    private final Map<String, List<Assignment>> byNumber = new HashMap<>();
    private final List<Assignment> unmatched;
    private final List<RejectedRow> rejected;
    private final Map<RecognisedInput, RowCounts> counts;

    /**
     * Makes assignments.
     *
     * @param known assignments of people of the roster
     * @param unmatched assignments of employee numbers that nobody has
     * @param rejected the rows that could not be read
     * @param counts what became of the rows, per file
     */
    public Assignments(
            List<Assignment> known,
            List<Assignment> unmatched,
            List<RejectedRow> rejected,
            Map<RecognisedInput, RowCounts> counts) {
        known.forEach(assignment -> byNumber.computeIfAbsent(
                        Folding.fold(assignment.employeeNo()), number -> new ArrayList<>())
                .add(assignment));
        this.unmatched = List.copyOf(unmatched);
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
        of(person).stream()
                .filter(assignment ->
                        assignment.service().isEmpty() || assignment.service().equals(service))
                .forEach(assignment -> clients.add(assignment.client()));
        return clients;
    }

    /**
     * The assignments of a person.
     *
     * @param person a person
     * @return those of any of the person's numbers
     */
    public List<Assignment> of(Person person) {
        return person.numbers().stream()
                .map(Folding::fold)
                .distinct()
                .flatMap(number -> byNumber.getOrDefault(number, List.of()).stream())
                .toList();
    }

    /**
     * The assignments of nobody.
     *
     * @return the assignments of employee numbers that nobody has, in the order of their places
     */
    public List<Assignment> unmatched() {
        return unmatched;
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
