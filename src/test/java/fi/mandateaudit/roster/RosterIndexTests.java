package fi.mandateaudit.roster;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mandateaudit.identity.Invented;
import fi.mandateaudit.identity.PartyId;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where many have one name, whoever is not looked at could not have been the assignee anyway. */
class RosterIndexTests {
    private static final List<String> NAMES = List.of("Aalto, Anna", "Aalto, Anna Maria", "Berg, Bert");
    private static final List<String> WRITTEN = List.of("Aalto Anna", "Anna Maria Aalto", "Berg Bert", "");
    private static final List<String> CODES = List.of("", "150690-****", "******-9***", "160690-****");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void findsByNameWhomSearchingEverybodyFinds(long seed) {
        Random random = new Random(seed);
        HrRoster roster = TestRosters.roster(IntStream.range(0, 60)
                .mapToObj(i -> i + ";" + any(NAMES, random) + ";" + code(random))
                .toArray(String[]::new));
        RosterIndex index = new RosterIndex(roster, List.of());
        int found = 0;
        for (int i = 0; i < 300; i++) {
            Wanted wanted = Wanted.of(assignee(random));
            Set<String> numbers = index.find(wanted, MatchMethod.NAME).stream()
                    .filter(person -> !wanted.assignee().contradicts(person))
                    .map(Person::number)
                    .collect(Collectors.toSet());
            assertThat(numbers).isEqualTo(everybody(roster, wanted));
            found += numbers.size();
        }
        assertThat(found).isPositive();
    }

    private static Set<String> everybody(HrRoster roster, Wanted wanted) {
        return roster.people().stream()
                .filter(person -> person.names().stream().anyMatch(wanted::hasName))
                .filter(person -> !wanted.assignee().contradicts(person))
                .map(Person::number)
                .collect(Collectors.toSet());
    }

    private static Assignee assignee(Random random) {
        String number = random.nextInt(3) == 0 ? String.valueOf(random.nextInt(80)) : "";
        LocalDate day = random.nextInt(3) == 0 ? LocalDate.of(1990, 6, 15 + random.nextInt(3)) : null;
        return Assignee.of(PartyId.parse(code(random)).orElse(null), number, day, any(WRITTEN, random));
    }

    private static String code(Random random) {
        return random.nextInt(3) == 0
                ? Invented.code((15 + random.nextInt(3)) + "0690-9" + (10 + random.nextInt(9)))
                : any(CODES, random);
    }

    private static String any(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }
}
