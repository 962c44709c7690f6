package fi.mandateaudit.history;

import fi.mandateaudit.audit.PersonOutcome;
import fi.mandateaudit.audit.RequirementOutcome;
import fi.mandateaudit.audit.RequirementOutcome.Result;
import fi.mandateaudit.audit.Status;
import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Concern;
import fi.mandateaudit.finding.Evidence;
import fi.mandateaudit.finding.Fact;
import fi.mandateaudit.finding.Finding;
import fi.mandateaudit.finding.Held;
import fi.mandateaudit.finding.MandateType;
import fi.mandateaudit.finding.Place;
import fi.mandateaudit.finding.Required;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Findings, people and requirements in one line each. */
final class Examples {
    static final String THEME = "employer/apply";
    static final Place ROW = new Place("granted.csv", 5);
    private static final Held MANDATE =
            new Held(MandateType.TRANSACT, "", LocalDate.of(2026, 1, 1), LocalDate.of(2030, 12, 31));

    private Examples() {}

    /** A gap without any mandate. */
    static Finding missing(String employee) {
        return gap(Code.MANDATE_MISSING, employee, "");
    }

    static Finding missingFor(String employee, String client) {
        return gap(Code.MANDATE_MISSING, employee, client);
    }

    private static Finding gap(Code code, String employee, String client) {
        Concern concern = new Concern(employee, "", List.of("clerk"), List.of("employer"), THEME, "Hakeminen", client);
        return finding(code, concern, new Required(MandateType.TRANSACT, ""), Held.NOTHING, Evidence.NONE);
    }

    /** A gap that a mandate explains. */
    static Finding expired(String employee) {
        Concern concern = new Concern(employee, "", List.of("clerk"), List.of("employer"), THEME, "Hakeminen", "");
        return finding(
                Code.MANDATE_EXPIRED, concern, new Required(MandateType.TRANSACT, ""), MANDATE, granted(List.of()));
    }

    /** Something that is held. */
    static Finding held(Code code, String employee) {
        Concern concern = new Concern(employee, "", List.of(), List.of(), THEME, "Hakeminen", "");
        return finding(code, concern, Required.NOTHING, MANDATE, granted(List.of()));
    }

    static Finding ofStranger(Code code, String pseudonym, List<String> candidates) {
        Concern concern = new Concern("", pseudonym, List.of(), List.of(), "", "", "");
        return finding(code, concern, Required.NOTHING, MANDATE, granted(candidates));
    }

    static Finding chain(Code code, String client, List<String> people) {
        Concern concern = new Concern("", "", List.of("clerk"), List.of("employer"), THEME, "Hakeminen", client);
        return finding(code, concern, new Required(MandateType.TRANSACT, ""), Held.NOTHING, granted(people));
    }

    static Finding rejected(Place place) {
        Evidence evidence = new Evidence(List.of(), "", List.of(), List.of(), List.of(place));
        return finding(Code.ROW_REJECTED, Concern.NONE, Required.NOTHING, Held.NOTHING, evidence);
    }

    static Finding assignmentMissing(String employee) {
        Concern concern = new Concern(employee, "", List.of("clerk"), List.of("employer"), "", "", "");
        return finding(Code.ASSIGNMENT_MISSING, concern, Required.NOTHING, Held.NOTHING, Evidence.NONE);
    }

    static PersonOutcome outcome(String employee, String client, Result result) {
        RequirementOutcome requirement =
                new RequirementOutcome(List.of("employer"), List.of("clerk"), THEME, client, "", result);
        return new PersonOutcome(employee, List.of("clerk"), Status.GAPS, List.of(requirement));
    }

    static Standing active(String employee) {
        return active(employee, "clerk");
    }

    static Standing active(String employee, String work) {
        return new Standing(Set.of(employee), false, true, Bodies.digest(work));
    }

    static Standing left(String employee) {
        return new Standing(Set.of(employee), true, true, Bodies.digest(""));
    }

    static Standing unjudged(String employee) {
        return new Standing(Set.of(employee), false, false, Bodies.digest(""));
    }

    private static Evidence granted(List<String> people) {
        return new Evidence(List.of(), "name", people, List.of(new Place("hr.csv", 2)), List.of(ROW));
    }

    private static Finding finding(Code code, Concern concern, Required required, Held held, Evidence evidence) {
        String about = concern.employeeNo() + concern.stranger() + concern.onBehalfOf();
        String place = code == Code.ROW_REJECTED ? evidence.mandateSources().toString() : "";
        return new Finding(
                "F-" + Bodies.digest(code + about + place).substring(0, 16).toUpperCase(java.util.Locale.ROOT),
                code,
                code.severity(),
                code.action(),
                concern,
                required,
                held,
                evidence,
                List.of("100"),
                Map.of(Fact.COUNT, "2"));
    }
}
