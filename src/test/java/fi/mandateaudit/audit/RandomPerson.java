package fi.mandateaudit.audit;

import fi.mandateaudit.finding.Language;
import fi.mandateaudit.finding.MandateState;
import fi.mandateaudit.finding.MandateType;
import fi.mandateaudit.mandate.Assignor;
import fi.mandateaudit.mandate.HeldTheme;
import fi.mandateaudit.mandate.Holding;
import fi.mandateaudit.mandate.Specifiers;
import fi.mandateaudit.policy.Authority;
import fi.mandateaudit.policy.Catalogue;
import fi.mandateaudit.policy.OnBehalfOf;
import fi.mandateaudit.policy.Requirement;
import fi.mandateaudit.policy.Role;
import fi.mandateaudit.policy.Service;
import fi.mandateaudit.policy.Theme;
import fi.mandateaudit.policy.Work;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Somebody with random requirements and holdings, of so few kinds that they often meet; the same for the same seed. */
final class RandomPerson {
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static final Theme FIRST = theme("first", Map.of(Language.FI, "Ensimmäinen"), Set.of("s/second"));
    private static final Theme SECOND = theme("second", Map.of(Language.FI, "Toinen"), Set.of());
    private static final Theme SWEDISH = theme("swedish", Map.of(Language.SV, "Den tredje"), Set.of());
    private static final List<Theme> THEMES = List.of(FIRST, SECOND, SWEDISH);
    private static final Assignor OWN = new Assignor(true, "7654321-2", "");
    private static final Comparator<Holding> CONTENT = Comparator.comparing(Holding::toString);

    final Evaluator evaluator = new Evaluator(
            new Fitting(new Catalogue(List.of(new Service("s", Map.of(), Authority.KELA, THEMES)))),
            new NamesInLists(Set.of(Language.FI), Set.of(), false));
    final Work work;
    final List<Holding> holdings;

    private final Random random;

    RandomPerson(long seed) {
        random = new Random(seed);
        work = work(Stream.generate(this::requirement)
                .limit(1 + random.nextInt(6))
                .collect(Collectors.toCollection(() -> new TreeSet<>(Requirement.ORDER)))
                .stream()
                .toList());
        holdings = Stream.generate(this::holding)
                .limit(random.nextInt(8))
                .distinct()
                .sorted(CONTENT)
                .toList();
    }

    Evaluation evaluate() {
        return evaluator.evaluate(work, holdings, DAY);
    }

    Work shuffledWork() {
        List<Requirement> requirements = new ArrayList<>(work.requirements());
        Collections.shuffle(requirements, random);
        return work(requirements);
    }

    List<Holding> shuffledAndSortedHoldings() {
        List<Holding> shuffled = new ArrayList<>(holdings);
        Collections.shuffle(shuffled, random);
        return shuffled.stream().sorted(CONTENT).toList();
    }

    private Work work(List<Requirement> requirements) {
        Role role = new Role("r", Map.of(), List.of(), List.of(), List.of(), false, Set.of("position"), false);
        return new Work(List.of(role), true, requirements, List.of(), List.of(), List.of());
    }

    private Requirement requirement() {
        OnBehalfOf whose = one(List.of(OnBehalfOf.values()));
        String client = whose == OnBehalfOf.CLIENTS ? one(List.of("7100001-6", "7101380-2")) : "";
        String workplace = one(List.of("", "", "1200"));
        List<String> services = List.of(one(List.of("s", "s", "s", "position")));
        return new Requirement(one(THEMES), whose, client, workplace, services, List.of("r"));
    }

    private Holding holding() {
        Theme theme = one(THEMES);
        LocalDate from = DAY.plusDays(one(List.of(-400, -400, -1, 0, 1)));
        LocalDate to = from.plusDays(one(List.of(0, 30, 399, 400, 800)));
        return new Holding(
                new HeldTheme(theme.id(), true, theme.displayName()),
                one(List.of(MandateType.TRANSACT, MandateType.REPRESENT, MandateType.REPRESENT, MandateType.GRANT)),
                one(List.of(OWN, OWN, OWN, new Assignor(false, "7100001-6", "Asiakas Oy"))),
                new Specifiers(some(List.of("7100001-6", "7101380-2", "7104138-7")), some(List.of("1200", "1300"))),
                from,
                to,
                random.nextInt(3) == 0 ? one(List.of(MandateState.values())) : null,
                "",
                List.of(),
                false);
    }

    /** Mostly nothing, else one or two of the values. */
    private TreeSet<String> some(List<String> values) {
        TreeSet<String> chosen = new TreeSet<>();
        IntStream.range(0, Math.max(0, random.nextInt(4) - 1)).forEach(i -> chosen.add(one(values)));
        return chosen;
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static Theme theme(String id, Map<Language, String> names, Set<String> lookalikes) {
        return new Theme("s/" + id, names, Set.of(), Map.of(), Set.of(), Set.of(), lookalikes);
    }
}
