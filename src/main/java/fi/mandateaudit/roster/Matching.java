package fi.mandateaudit.roster;

import fi.mandateaudit.identity.PartyId;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the person of an assignee, strongest method first; a pair that contradicts is never a pair.
 *
 * <p>A bare name tells who is meant only if one person has it, and no other assignee of the name whom no stronger method
 * has placed contradicts this one or that person. So what an assignee is depends on all of them, but not on their order.
 */
public final class Matching {
    private static final List<MatchMethod> STRONGER_THAN_NAMES = List.of(
            MatchMethod.IDENTITY_CODE, MatchMethod.EMPLOYEE_NUMBER, MatchMethod.ALIAS, MatchMethod.BIRTH_DATE_AND_NAME);

    private final RosterIndex people;
    private final FormerPeople former;
    private final Unplaced unplaced = new Unplaced();
    private final List<Assignee> all;
    private final Match.@Nullable Found[] placed;

    /**
     * Prepares to find people.
     *
     * @param roster everybody
     * @param all every assignee of the lists; organisations among them do not matter
     * @param aliases what the administrator says about who some assignees are
     * @param formerPeople people whom the roster has no more
     */
    public Matching(Roster roster, List<Assignee> all, List<Alias> aliases, FormerPeople formerPeople) {
        this.all = all;
        this.people = new RosterIndex(roster, aliases);
        this.former = formerPeople;
        this.placed = new Match.Found[all.size()];
        IntStream.range(0, placed.length).parallel().forEach(number -> placed[number] = place(all.get(number)));
        for (int number = 0; number < placed.length; number++) {
            if (placed[number] == null && mayBePerson(all.get(number))) {
                unplaced.add(Wanted.of(all.get(number)));
            }
        }
    }

    private static boolean mayBePerson(Assignee assignee) {
        PartyId id = assignee.id();
        return id == null || !id.isOrganisation();
    }

    private Match.@Nullable Found place(Assignee assignee) {
        return mayBePerson(assignee) && strongly(Wanted.of(assignee)).orElse(null) instanceof Match.Found found
                ? found
                : null;
    }

    /**
     * Who one of the assignees of the lists is.
     *
     * @param number its place among all of them, from 0; an assignee that is no organisation
     * @return one person, several, or nobody
     */
    public Match of(int number) {
        Match.Found found = placed[number];
        return found == null ? of(all.get(number)) : found;
    }

    /**
     * Who an assignee is.
     *
     * @param assignee an assignee that is no organisation
     * @return one person, several, or nobody
     */
    public Match of(Assignee assignee) {
        Wanted wanted = Wanted.of(assignee);
        Match match = strongly(wanted).orElseGet(() -> byName(wanted));
        return match instanceof Match.Unknown
                ? remembered(wanted).map(Match.class::cast).orElse(match)
                : match;
    }

    /** A bare name tells who is meant only if everybody of the name about whom more is known is that person. */
    private Optional<Match.Former> remembered(Wanted wanted) {
        return former.find(wanted.assignee(), true)
                .filter(match -> match.method() != MatchMethod.NAME
                        || unplaced.agreeing(wanted).allMatch(other -> isSame(match, other.assignee())));
    }

    private boolean isSame(Match.Former match, Assignee other) {
        return former.find(other, false)
                .filter(found -> found.person().equals(match.person()))
                .isPresent();
    }

    private Optional<Match> strongly(Wanted wanted) {
        for (MatchMethod method : STRONGER_THAN_NAMES) {
            List<Person> hits = hits(wanted, method);
            if (!hits.isEmpty()) {
                return Optional.of(decide(hits, method));
            }
        }
        return Optional.empty();
    }

    private Match byName(Wanted wanted) {
        List<Person> hits = hits(wanted, MatchMethod.NAME);
        if (hits.isEmpty()) {
            return new Match.Unknown();
        }
        return hits.size() == 1 && unplaced.contradicts(wanted, hits.get(0))
                ? new Match.Ambiguous(hits, MatchMethod.NAME)
                : decide(hits, MatchMethod.NAME);
    }

    private static Match decide(List<Person> hits, MatchMethod method) {
        return hits.size() == 1 ? new Match.Found(hits.get(0), method) : new Match.Ambiguous(hits, method);
    }

    private List<Person> hits(Wanted wanted, MatchMethod method) {
        List<Person> possible = people.find(wanted, method);
        if (possible.size() <= 1) {
            return possible.isEmpty() || wanted.assignee().contradicts(possible.get(0)) ? List.of() : possible;
        }
        TreeMap<String, Person> hits = new TreeMap<>();
        for (Person person : possible) {
            if (!wanted.assignee().contradicts(person)) {
                hits.put(person.number(), person);
            }
        }
        return List.copyOf(hits.values());
    }
}
