package fi.mandateaudit.audit;

import fi.mandateaudit.finding.Finding;
import fi.mandateaudit.identity.PersonName;
import fi.mandateaudit.mandate.StrayHolder;
import fi.mandateaudit.policy.AuditException;
import fi.mandateaudit.roster.Match;
import fi.mandateaudit.roster.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The people whom findings concern. */
final class Concerned {
    private final AuditBasis basis;
    /** By employee number, or else by pseudonym. */
    private final Map<String, PersonName> strays = new HashMap<>();

    Concerned(AuditBasis basis) {
        this.basis = basis;
        for (StrayHolder stray : basis.ledger().strays()) {
            String name = stray.assignee().name();
            if (!name.isEmpty()) {
                strays.put(concernOf(stray), PersonName.ofFullName(name));
            }
        }
    }

    private String concernOf(StrayHolder stray) {
        return stray.match() instanceof Match.Former former
                ? former.person().employeeNo()
                : stray.assignee().pseudonym(basis.key());
    }

    boolean hasNumber(Finding finding, String number) {
        return finding.concern().employeeNo().equals(number) || isOfPersonWith(number, finding);
    }

    private boolean isOfPersonWith(String number, Finding finding) {
        return Stream.concat(Stream.of(finding.concern().employeeNo()), finding.evidence().people().stream())
                .flatMap(concerned -> basis.roster().person(concerned).stream())
                .anyMatch(person -> person.numbers().contains(number));
    }

    boolean isNamed(Finding finding, String name) {
        PersonName asked = PersonName.ofFullName(name);
        return namesOf(finding).anyMatch(asked::agreesWith);
    }

    /** Whether somebody answers for a finding about themselves. */
    boolean isApprovedByThePersonConcerned(Finding finding, AuditException exception) {
        return isNamed(finding, exception.approvedBy());
    }

    private Stream<PersonName> namesOf(Finding finding) {
        String number = finding.concern().employeeNo();
        List<PersonName> ofPerson =
                basis.roster().person(number).map(Person::names).orElse(List.of());
        PersonName stray = strays.get(number.isEmpty() ? finding.concern().stranger() : number);
        return stray == null ? ofPerson.stream() : Stream.of(stray);
    }
}
