package fi.mandateaudit.roster;

import fi.mandateaudit.identity.Folding;
import fi.mandateaudit.identity.IdentityCode;
import fi.mandateaudit.identity.MaskedCode;
import fi.mandateaudit.identity.PartyId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The assignees that nothing but their names could place, by their names; those of whom nothing else is known never contradict. */
final class Unplaced {
    private final Map<String, Set<Wanted>> byName = new HashMap<>();

    void add(Wanted wanted) {
        Assignee assignee = wanted.assignee();
        PartyId code = codeOf(assignee.id());
        if (code != null
                || assignee.birthDate() != null
                || !assignee.employeeNo().isEmpty()) {
            // Spellings that are compared as one are kept as one.
            Assignee compared = new Assignee(
                    code, Folding.fold(assignee.employeeNo()), assignee.birthDate(), Folding.fold(assignee.name()));
            wanted.nameKeys().forEach(key -> byName.computeIfAbsent(key, absent -> new HashSet<>())
                    .add(Wanted.of(compared)));
        }
    }

    /** Whether another of an agreeing name shows that a bare name does not tell who is meant. */
    boolean contradicts(Wanted wanted, Person person) {
        Predicate<Wanted> contradicting = other -> other.assignee().contradicts(wanted.assignee())
                || other.assignee().contradicts(person);
        return agreeing(wanted).anyMatch(contradicting);
    }

    /** The others of an agreeing name. */
    Stream<Wanted> agreeing(Wanted wanted) {
        return wanted.nameKeys().stream()
                .flatMap(key -> byName.getOrDefault(key, Set.of()).stream())
                .filter(other -> other.name() != null && wanted.hasName(other.name()));
    }

    private static @Nullable PartyId codeOf(@Nullable PartyId id) {
        return id instanceof IdentityCode || id instanceof MaskedCode ? id : null;
    }
}
