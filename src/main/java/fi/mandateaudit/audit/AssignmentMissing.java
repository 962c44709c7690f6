package fi.mandateaudit.audit;

import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Fact;
import fi.mandateaudit.policy.Role;
import java.util.List;
import java.util.stream.Stream;

/** A role acts for assigned clients and nobody has assigned any to the person. */
final class AssignmentMissing implements PersonRule {
    @Override
    public Code code() {
        return Code.ASSIGNMENT_MISSING;
    }

    @Override
    public Stream<Draft> judge(PersonCase person, Scene scene) {
        List<String> services = person.work().withoutClients();
        if (!person.isActive() || services.isEmpty()) {
            return Stream.empty();
        }
        List<String> roles = person.work().roles().stream().map(Role::id).toList();
        return Stream.of(person.draft(code()).from(roles, services).fact(Fact.SERVICES, String.join(", ", services)));
    }
}
