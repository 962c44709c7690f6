package fi.mandateaudit.roster;

import fi.mandateaudit.identity.Folding;
import fi.mandateaudit.identity.IdentityCode;
import fi.mandateaudit.identity.MaskedCode;
import fi.mandateaudit.identity.PartyId;
import fi.mandateaudit.identity.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Recognises former people by what was remembered of them, by the same methods as people of HR's export. */
public final class RememberedPeople implements FormerPeople {
    private final Faces faces;
    private final Renumbered renumbered;
    private final List<Alias> aliases;
    private final Map<String, List<KnownPerson>> byFace = new HashMap<>();

    /**
     * Prepares to recognise people.
     *
     * @param absent everybody who is remembered and whose number is missing from HR's export
     * @param roster HR's export
     * @param aliases what the administrator says about who some assignees are
     * @param faces the key under which they are remembered
     */
    public RememberedPeople(Collection<KnownPerson> absent, Roster roster, List<Alias> aliases, Faces faces) {
        this.faces = faces;
        this.renumbered = new Renumbered(roster, faces);
        this.aliases = aliases.stream()
                .filter(alias -> roster.person(alias.employeeNo()).isEmpty())
                .toList();
        for (KnownPerson person : absent) {
            put(faces.number(person.employeeNo()), person);
            person.faces().forEach(face -> put(face, person));
        }
    }

    private void put(String face, KnownPerson person) {
        byFace.computeIfAbsent(face, absent -> new ArrayList<>(1)).add(person);
    }

    @Override
    public Optional<Match.Former> find(Assignee assignee, boolean byNameAlone) {
        if (byFace.isEmpty()) {
            return Optional.empty();
        }
        Wanted wanted = Wanted.of(assignee);
        for (MatchMethod method : MatchMethod.values()) {
            List<KnownPerson> hits = method == MatchMethod.NAME && !(byNameAlone && isNameAlone(assignee))
                    ? List.of()
                    : hits(wanted, method);
            if (!hits.isEmpty()) {
                return decide(hits, method);
            }
        }
        return Optional.empty();
    }

    private Optional<Match.Former> decide(List<KnownPerson> hits, MatchMethod method) {
        return hits.size() == 1 && !renumbered.isPresent(hits.get(0))
                ? Optional.of(new Match.Former(hits.get(0), method))
                : Optional.empty();
    }

    private List<KnownPerson> hits(Wanted wanted, MatchMethod method) {
        Assignee assignee = wanted.assignee();
        return candidates(wanted, method)
                .filter(person -> !contradicts(assignee, person))
                .distinct()
                .toList();
    }

    private Stream<KnownPerson> candidates(Wanted wanted, MatchMethod method) {
        Assignee assignee = wanted.assignee();
        return switch (method) {
            case IDENTITY_CODE ->
                assignee.id() instanceof PersonId id && id.identifies() ? withFace(faces.id(id)) : Stream.empty();
            case EMPLOYEE_NUMBER -> withNumber(assignee.employeeNo());
            case ALIAS -> byAlias(wanted);
            case BIRTH_DATE_AND_NAME -> bornOn(assignee.birthDate(), named(wanted));
            case NAME -> named(wanted);
        };
    }

    private Stream<KnownPerson> withFace(String face) {
        return byFace.getOrDefault(face, List.of()).stream();
    }

    private Stream<KnownPerson> withNumber(String employeeNo) {
        return employeeNo.isEmpty() ? Stream.empty() : withFace(faces.number(employeeNo));
    }

    private Stream<KnownPerson> byAlias(Wanted wanted) {
        LocalDate birthDate = wanted.assignee().birthDate();
        return aliases.stream()
                .filter(alias -> wanted.hasName(alias.assignee()))
                .filter(alias -> alias.birthDate() == null || alias.birthDate().equals(birthDate))
                .flatMap(alias -> withNumber(alias.employeeNo()));
    }

    private Stream<KnownPerson> bornOn(@Nullable LocalDate day, Stream<KnownPerson> people) {
        return day == null
                ? Stream.empty()
                : people.filter(person -> person.faces().contains(faces.born(person.employeeNo(), day)));
    }

    /** Whichever of the two names is the longer one, the first of several first names is enough. */
    private Stream<KnownPerson> named(Wanted wanted) {
        String name = wanted.assignee().name();
        return wanted.name() == null
                ? Stream.empty()
                : Stream.of(
                                Stream.of(faces.name(name), faces.shortName(name)),
                                Faces.shorter(wanted.name()).stream().map(faces::name))
                        .flatMap(each -> each)
                        .flatMap(this::withFace);
    }

    private boolean contradicts(Assignee assignee, KnownPerson person) {
        String number = assignee.employeeNo();
        LocalDate birthDate = assignee.birthDate();
        return !number.isEmpty()
                        && !Folding.fold(number).equals(Folding.fold(person.employeeNo()))
                        && !person.faces().contains(faces.number(number))
                || assignee.id() instanceof IdentityCode code
                        && Faces.hasCode(person.faces())
                        && !person.faces().contains(faces.id(code))
                || birthDate != null
                        && Faces.hasBirthDate(person.faces())
                        && !person.faces().contains(faces.born(person.employeeNo(), birthDate));
    }

    private static boolean isNameAlone(Assignee assignee) {
        PartyId id = assignee.id();
        boolean anyId = id != null && (id.identifies() || id instanceof MaskedCode);
        return !anyId && assignee.employeeNo().isEmpty() && assignee.birthDate() == null;
    }
}
