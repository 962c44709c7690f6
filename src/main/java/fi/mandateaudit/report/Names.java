package fi.mandateaudit.report;

import fi.mandateaudit.finding.Place;
import fi.mandateaudit.finding.State;
import fi.mandateaudit.history.StatedFinding;
import fi.mandateaudit.mandate.StrayHolder;
import fi.mandateaudit.roster.Contract;
import fi.mandateaudit.roster.Person;
import fi.mandateaudit.roster.Roster;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The names of people and clients, joined from the inputs: findings know numbers and pseudonyms alone. */
final class Names {
    private final Roster roster;
    private final LocalDate date;
    private final Map<String, String> names = new ConcurrentHashMap<>();
    private final Map<String, String> labels = new ConcurrentHashMap<>();
    private final Map<String, String> units = new ConcurrentHashMap<>();
    private final Map<String, String> managers = new ConcurrentHashMap<>();
    private final Map<Place, String> strangers = new HashMap<>();
    private final Map<String, String> clients = new HashMap<>();

    Names(ReportInput input) {
        this.roster = input.roster();
        this.date = input.date();
        input.ledger().strays().forEach(this::add);
        input.ledger()
                .received()
                .forEach(mandate -> clients.merge(mandate.client(), Shown.text(mandate.clientName()), Names::first));
    }

    private void add(StrayHolder stray) {
        String name = Shown.text(stray.assignee().name());
        stray.holdings().forEach(holding -> holding.places().forEach(row -> strangers.put(row, name)));
    }

    /** Of several spellings the first in code-point order that says anything. */
    private static String first(String one, String two) {
        if (one.isEmpty() || two.isEmpty()) {
            return one + two;
        }
        return one.compareTo(two) <= 0 ? one : two;
    }

    private Optional<Person> person(String employeeNo) {
        return employeeNo.isEmpty() ? Optional.empty() : roster.person(employeeNo);
    }

    /** The name of a person of the roster, or empty. */
    String name(String employeeNo) {
        return known(names, employeeNo, number -> person(number)
                .map(Person::displayName)
                .map(Shown::text)
                .orElse(""));
    }

    /** The name of whom a finding is about, or empty. */
    String name(StatedFinding stated) {
        String name = name(stated.finding().concern().employeeNo());
        return name.isEmpty() ? assigneeName(stated) : name;
    }

    /** The assignee's name in the rows that a finding rests on; what is resolved rests on the rows of an earlier run. */
    private String assigneeName(StatedFinding stated) {
        return stated.state() == State.RESOLVED
                ? ""
                : stated.finding().evidence().mandateSources().stream()
                        .map(row -> strangers.getOrDefault(row, ""))
                        .filter(name -> !name.isEmpty())
                        .findFirst()
                        .orElse("");
    }

    /** Name and number, or what of them is known, or empty. */
    String labelled(String employeeNo) {
        return known(labels, employeeNo, number -> labelled(name(number), number));
    }

    String labelled(StatedFinding stated) {
        return labelled(name(stated), stated.finding().concern().employeeNo());
    }

    private static String labelled(String name, String employeeNo) {
        String number = Shown.employeeNo(employeeNo);
        if (name.isEmpty() || number.isEmpty()) {
            return name + number;
        }
        return name + " (" + number + ")";
    }

    String labelled(Collection<String> employeeNos) {
        return employeeNos.stream().sorted().map(this::labelled).collect(Collectors.joining(", "));
    }

    String unit(String employeeNo) {
        return known(units, employeeNo, number -> ofContracts(number, Contract::unit));
    }

    String manager(String employeeNo) {
        return known(managers, employeeNo, number -> ofContracts(number, Contract::manager));
    }

    /** Looks before it locks: most are known, and several files ask at once. */
    private static String known(Map<String, String> texts, String number, Function<String, String> made) {
        String known = texts.get(number);
        return known == null ? texts.computeIfAbsent(number, made) : known;
    }

    /** What the contracts of the day say, or all of them for somebody who does not work that day. */
    private String ofContracts(String employeeNo, Function<Contract, String> part) {
        return person(employeeNo).map(this::contracts).orElse(List.of()).stream()
                .map(part)
                .map(Shown::text)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private List<Contract> contracts(Person person) {
        List<Contract> ofTheDay = person.contractsOn(date);
        return ofTheDay.isEmpty() ? person.contracts() : ofTheDay;
    }

    /** The first day of somebody who starts later. */
    Optional<LocalDate> firstDay(String employeeNo) {
        return person(employeeNo).flatMap(person -> person.nextStart(date));
    }

    /** The last day of somebody's contracts of the day, or of all of them; nothing where one is open. */
    Optional<LocalDate> lastDay(String employeeNo) {
        List<LocalDate> ends = person(employeeNo).map(this::contracts).orElse(List.of()).stream()
                .map(contract -> contract.employed().to())
                .toList();
        return ends.contains(null) ? Optional.empty() : ends.stream().max(Comparator.naturalOrder());
    }

    /** The client's name as the lists write it, or empty. */
    String clientName(String client) {
        return clients.getOrDefault(client, "");
    }

    /** Name and identifier of a client. */
    String client(String client) {
        String name = clientName(client);
        return name.isEmpty() ? Shown.text(client) : name + " (" + Shown.text(client) + ")";
    }
}
