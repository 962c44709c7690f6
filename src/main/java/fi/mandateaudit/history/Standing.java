package fi.mandateaudit.history;

import fi.mandateaudit.roster.Contract;
import fi.mandateaudit.roster.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What HR's export says of a person, as far as it can make a finding go.
 *
 * @param numbers every employee number of the person
 * @param gone whether all contracts have ended
 * @param judged whether the person may be judged at all
 * @param work a digest of the contracts that count, without their days
 */
public record Standing(Set<String> numbers, boolean gone, boolean judged, String work) {

    /**
     * The standing of a person on a day.
     *
     * @param person the person
     * @param day the audit date
     * @return the standing; the work of somebody who has not started is that of the first day
     */
    public static Standing of(Person person, LocalDate day) {
        boolean ended = person.contracts().stream()
                .allMatch(contract -> contract.employed().endsBefore(day));
        LocalDate counts =
                person.contractsOn(day).isEmpty() ? person.nextStart(day).orElse(day) : day;
        List<String> work = person.contractsOn(counts).stream()
                .map(Standing::describe)
                .distinct()
                .sorted()
                .toList();
        return new Standing(person.numbers(), ended, person.isJudged(), Bodies.digest(String.join("\n", work)));
    }

    private static String describe(Contract contract) {
        Stream<String> clients =
                contract.clients().stream().map(Object::toString).sorted();
        return String.join(
                "\t", contract.title(), contract.unit(), contract.workplace(), String.join(",", clients.toList()));
    }
}
