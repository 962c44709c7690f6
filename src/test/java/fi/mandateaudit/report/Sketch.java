package fi.mandateaudit.report;

import fi.mandateaudit.finding.Action;
import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Concern;
import fi.mandateaudit.finding.Evidence;
import fi.mandateaudit.finding.Fact;
import fi.mandateaudit.finding.Finding;
import fi.mandateaudit.finding.Held;
import fi.mandateaudit.finding.MandateType;
import fi.mandateaudit.finding.Place;
import fi.mandateaudit.finding.Required;
import fi.mandateaudit.finding.State;
import fi.mandateaudit.history.StatedFinding;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A finding of a test, line by line. */
final class Sketch {
    private final Code code;
    private Action action;
    private String employeeNo = "";
    private String stranger = "";
    private String themeKey = "";
    private String theme = "";
    private String client = "";
    private Required required = Required.NOTHING;
    private Held held = Held.NOTHING;
    private Evidence evidence = Evidence.NONE;
    private List<String> grantors = List.of();
    private final Map<Fact, String> facts = new EnumMap<>(Fact.class);

    private Sketch(Code code) {
        this.code = code;
        this.action = code.action();
    }

    static Sketch of(Code code) {
        return new Sketch(code);
    }

    Sketch action(Action value) {
        action = value;
        return this;
    }

    Sketch person(String number) {
        employeeNo = number;
        return this;
    }

    Sketch stranger(String pseudonym) {
        stranger = pseudonym;
        return this;
    }

    Sketch theme(String key, String name) {
        themeKey = key;
        theme = name;
        return this;
    }

    Sketch client(String id) {
        client = id;
        return this;
    }

    Sketch required(MandateType type, String workplace) {
        required = new Required(type, workplace);
        return this;
    }

    Sketch held(@Nullable MandateType type, String specifier, String from, String to) {
        held = new Held(type, specifier, LocalDate.parse(from), LocalDate.parse(to));
        return this;
    }

    Sketch rests(List<Code> also, List<String> people, List<Place> hr, List<Place> mandates) {
        evidence = new Evidence(also, mandates.isEmpty() ? "" : "name", people, hr, mandates);
        return this;
    }

    Sketch grantors(String... numbers) {
        grantors = List.of(numbers);
        return this;
    }

    Sketch fact(Fact fact, Object value) {
        facts.put(fact, value.toString());
        return this;
    }

    Finding finding() {
        List<String> roles = employeeNo.isEmpty() ? List.of() : List.of("payroll-clerk");
        List<String> services = themeKey.startsWith("employer") ? List.of("employer") : List.of();
        String id = String.format(Locale.ROOT, "F-%016d", code.ordinal());
        return new Finding(
                id,
                code,
                code.severity(),
                action,
                new Concern(employeeNo, stranger, roles, services, themeKey, theme, client),
                required,
                held,
                evidence,
                grantors,
                facts);
    }

    StatedFinding isNew() {
        return stated(State.NEW, "", 0);
    }

    StatedFinding stated(State state, String because, int age) {
        return new StatedFinding(finding(), state, because, Example.DATE.minusDays(age), age);
    }
}
