package fi.mandateaudit.report;

import static java.util.Comparator.comparing;

import fi.mandateaudit.audit.HoldingReason;
import fi.mandateaudit.finding.Place;
import fi.mandateaudit.finding.State;
import fi.mandateaudit.history.StatedFinding;
import fi.mandateaudit.mandate.Holding;
import fi.mandateaudit.mandate.OrganisationHolding;
import fi.mandateaudit.mandate.StrayHolder;
import fi.mandateaudit.roster.Match;
import fi.mandateaudit.roster.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Everything that is held, people by number first, then other holders by name; then by theme, type, days and the rest. */
final class HoldingLines {
    private final ReportInput input;
    private final HoldingWhy why;
    private final Comparator<HoldingLine> order;
    private final Map<Row, String> exceptions = new HashMap<>();

    HoldingLines(Material material, HoldingWhy why) {
        this.input = material.input();
        this.why = why;
        this.order = comparing((HoldingLine line) -> line.employeeNo().isEmpty())
                .thenComparing(HoldingLine::employeeNo)
                .thenComparing(HoldingLine::name)
                .thenComparing(HoldingLine::holding, byContent(material.policy()));
        input.findings().stream()
                .filter(stated -> stated.state() == State.ACCEPTED)
                .forEach(this::add);
    }

    /** One theme of one row. */
    private record Row(Place place, String themeKey) {}

    private void add(StatedFinding accepted) {
        String theme = accepted.finding().concern().themeKey();
        accepted.finding()
                .evidence()
                .mandateSources()
                .forEach(place -> exceptions.put(new Row(place, theme), accepted.because()));
    }

    private static Comparator<Holding> byContent(PolicyWords policy) {
        return comparing((Holding holding) -> policy.theme(holding.theme()))
                .thenComparing(Holding::type)
                .thenComparing(Holding::from)
                .thenComparing(Holding::to)
                .thenComparing(holding -> String.join(",", holding.specifiers().values()))
                .thenComparing(holding -> holding.assignor().key());
    }

    /** The lines, made person by person while they are written: nobody keeps them all. */
    Stream<HoldingLine> all() {
        Stream<HoldingLine> ofOthers = Stream.concat(
                        input.ledger().strays().stream().flatMap(this::ofStray),
                        input.ledger().organisations().stream().map(this::ofOrganisation))
                .sorted(order);
        // A stream that sorts would hand on everybody at once.
        List<Person> people = new ArrayList<>(input.roster().people());
        people.sort(comparing(Person::number));
        return Stream.concat(people.stream().flatMap(person -> ofPerson(person).sorted(order)), ofOthers);
    }

    private Stream<HoldingLine> ofPerson(Person person) {
        String name = Shown.text(person.displayName());
        List<HoldingReason> reasons = why.reasons(person);
        if (reasons.isEmpty()) {
            return input.ledger().holdingsOf(person).stream()
                    .map(holding -> new HoldingLine(person.number(), name, holding, null, exceptionOf(holding)));
        }
        return reasons.stream()
                .map(reason -> new HoldingLine(
                        person.number(), name, reason.holding(), reason, exceptionOf(reason.holding())));
    }

    private Stream<HoldingLine> ofStray(StrayHolder stray) {
        String number =
                stray.match() instanceof Match.Former former ? former.person().employeeNo() : "";
        String name = Shown.text(stray.assignee().name());
        return stray.holdings().stream()
                .map(holding -> new HoldingLine(number, name, holding, null, exceptionOf(holding)));
    }

    private HoldingLine ofOrganisation(OrganisationHolding held) {
        String id = Shown.text(held.organisation());
        String name = held.name().isEmpty() ? id : Shown.text(held.name()) + " (" + id + ")";
        return new HoldingLine("", name, held.holding(), null, exceptionOf(held.holding()));
    }

    private String exceptionOf(Holding holding) {
        if (exceptions.isEmpty()) {
            return "";
        }
        return holding.places().stream()
                .map(place ->
                        exceptions.getOrDefault(new Row(place, holding.theme().key()), ""))
                .filter(exception -> !exception.isEmpty())
                .findFirst()
                .orElse("");
    }
}
