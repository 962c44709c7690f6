package fi.mandateaudit.audit;

import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Fact;
import fi.mandateaudit.roster.Contract;
import fi.mandateaudit.roster.Person;
import java.util.stream.Stream;

/** HR's rows of one person contradict each other. */
final class PersonConflicting implements SharedRule {
    @Override
    public Code code() {
        return Code.PERSON_CONFLICTING;
    }

    @Override
    public Stream<Draft> judge(Scene scene) {
        return scene.basis().roster().people().stream().filter(Person::conflict).map(person -> new Draft(code())
                .employee(person.number())
                .hr(person.contracts().stream().map(Contract::place).toList())
                .hr(person.rejectedRows())
                .fact(Fact.CONFLICT, person.hasTwoCodes() ? "identity-code" : "birth-date"));
    }
}
