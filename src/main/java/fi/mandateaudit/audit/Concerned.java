package fi.mandateaudit.audit;

import fi.mandateaudit.finding.Finding;
import fi.mandateaudit.identity.PersonName;
import fi.mandateaudit.mandate.StrayHolder;
import fi.mandateaudit.policy.AuditException;
import fi.mandateaudit.roster.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The people whom findings concern. */
final class Concerned {
    private final AuditBasis basis;
    private final Map<String, PersonName> strangers = new HashMap<>();

    Concerned(AuditBasis basis) {
        this.basis = basis;
        for (StrayHolder stray : basis.ledger().strays()) {
            String name = stray.assignee().name();
            if (!name.isEmpty()) {
                strangers.put(stray.assignee().pseudonym(basis.key()), PersonName.ofFullName(name));
            }
        }
    }

    boolean hasNumber(Finding finding, String number) {
        return Stream.concat(Stream.of(finding.concern().employeeNo()), finding.evidence().people().stream())
                .flatMap(concerned -> basis.roster().person(concerned).stream())
                .anyMatch(person -> person.numbers().contains(number));
    }

    boolean isNamed(Finding finding, String name) {
        PersonName asked = PersonName.ofFullName(name);
        return namesOf(finding).anyMatch(asked::agreesWith);
    }

    /** Nobody answers for a finding about themselves. */
    void refuseAsApprover(AuditException exception, Finding finding) {
        if (isNamed(finding, exception.approvedBy())) {
            throw new ApproverConcerned(exception.id());
        }
    }

    private Stream<PersonName> namesOf(Finding finding) {
        Optional<Person> person = basis.roster().person(finding.concern().employeeNo());
        List<PersonName> ofPerson = person.map(Person::names).orElse(List.of());
        PersonName stranger = strangers.get(finding.concern().stranger());
        return stranger == null ? ofPerson.stream() : Stream.of(stranger);
    }
}
