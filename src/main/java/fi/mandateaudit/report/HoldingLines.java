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
import org.jspecify.annotations.Nullable;

/** Everything that is held, people by number first, then other holders by name; then by theme, type, days and the rest. */
final class HoldingLines {
    private static final Comparator<HoldingLine> BY_CONTENT =
            comparing(HoldingLine::theme).thenComparing(HoldingLine::holding, byContent());

    private static final Comparator<HoldingLine> BY_HOLDER = comparing(
                    (HoldingLine line) -> line.holder().employeeNo().isEmpty())
            .thenComparing(line -> line.holder().employeeNo())
            .thenComparing(line -> line.holder().name())
            .thenComparing(BY_CONTENT);

    private final Material material;
    private final ReportInput input;
    private final HoldingWhy why;
    private final Map<Row, String> exceptions = new HashMap<>();

    HoldingLines(Material material, HoldingWhy why) {
        this.material = material;
        this.input = material.input();
        this.why = why;
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

    private static Comparator<Holding> byContent() {
        return comparing(Holding::type)
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
                .sorted(BY_HOLDER);
        // A stream that sorts would hand on everybody at once.
        List<Person> people = new ArrayList<>(input.roster().people());
        people.sort(comparing(Person::number));
        return Stream.concat(people.stream().flatMap(person -> ofPerson(person).sorted(BY_CONTENT)), ofOthers);
    }

    private Stream<HoldingLine> ofPerson(Person person) {
        String number = person.number();
        Holder holder = new Holder(
                number, Shown.text(person.displayName()), material.names().unit(number));
        List<HoldingReason> reasons = why.reasons(person);
        return reasons.isEmpty()
                ? input.ledger().holdingsOf(person).stream().map(holding -> line(holder, holding, null))
                : reasons.stream().map(reason -> line(holder, reason.holding(), reason));
    }

    private Stream<HoldingLine> ofStray(StrayHolder stray) {
        String number =
                stray.match() instanceof Match.Former former ? former.person().employeeNo() : "";
        Holder holder = new Holder(
                number, Shown.text(stray.assignee().name()), material.names().unit(number));
        return stray.holdings().stream().map(holding -> line(holder, holding, null));
    }

    private HoldingLine ofOrganisation(OrganisationHolding held) {
        String id = Shown.text(held.organisation());
        String name = held.name().isEmpty() ? id : Shown.text(held.name()) + " (" + id + ")";
        return line(new Holder("", name, ""), held.holding(), null);
    }

    private HoldingLine line(Holder holder, Holding holding, @Nullable HoldingReason reason) {
        return new HoldingLine(holder, material.policy().theme(holding.theme()), holding, reason, exceptionOf(holding));
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
