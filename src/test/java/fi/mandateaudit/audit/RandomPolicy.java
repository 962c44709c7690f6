package fi.mandateaudit.audit;

import fi.mandateaudit.policy.Policy;
import fi.mandateaudit.policy.PolicyFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A small catalogue in which everything is alike, and a few random roles for it. */
final class RandomPolicy {
    static final List<String> TITLES = List.of("Nimike A", "Nimike B", "Nimike C", "Nimike D", "Nimike E");

    private static final String CATALOGUE =
            """
            services:
              - id: payroll
                name: { fi: Palkkapalvelu, sv: Lönetjänsten }
                authority: kela
                themes:
                  - id: first
                    names: { fi: Ensimmäinen valtuusasia, sv: Det första ärendet, en: The first theme }
                    also-known-as: ["http://valtuusrekisteri.suomi.fi/ensimmainen"]
                    specifiers: [client, workplace]
                    lookalikes: [Ensimmäinen asia, register/alike]
                  - id: second
                    names: { fi: Toinen valtuusasia, sv: Det andra ärendet }
                    also-known-as: ["http://valtuusrekisteri.suomi.fi/toinen"]
                    specifiers: [client]
                    lookalikes: [payroll/first]
                  - id: third
                    names: { sv: Det tredje ärendet }
                    also-known-as: ["http://valtuusrekisteri.suomi.fi/kolmas"]
                    specifiers: [client]
                  - id: nameless
                    also-known-as: ["http://valtuusrekisteri.suomi.fi/nimeton"]
                    specifiers: [client]
              - id: benefits
                name: { fi: Etuuspalvelu }
                authority: kela
                themes:
                  - same-as: payroll/first
                  - id: fourth
                    names: { fi: Neljäs valtuusasia, en: The fourth theme }
                    also-known-as: ["http://valtuusrekisteri.suomi.fi/neljas"]
                    specifiers: [workplace]
              - id: register
                name: { fi: Rekisteri }
                authority: other
                themes:
                  - id: alike
                    names: { fi: Ensimmäisen asian katselu, sv: Granska det första, en: Viewing the first }
                    also-known-as: ["http://valtuusrekisteri.suomi.fi/katselu"]
                    specifiers: [client]
            """;
    private static final List<String> WITH_WORKPLACE = List.of(
            "service: payroll, themes: [first]", "service: benefits, themes: [first, fourth]", "service: benefits");
    private static final List<String> NEEDS = List.of(
            "service: payroll",
            "service: payroll, themes: [second, third]",
            "service: payroll, themes: [nameless]",
            "service: payroll, themes: [first, second]",
            "service: payroll, themes: [first]",
            "service: benefits",
            "service: register");

    private static final int POLICIES = 40;
    private static final Map<Long, Policy> KNOWN = new ConcurrentHashMap<>();

    private final Chance chance;

    private RandomPolicy(long seed) {
        chance = new Chance(seed);
    }

    /** The policy of an organisation: one of a few, since it takes longer to read one than to audit by it. */
    static Policy of(long seed, Path folder) throws Exception {
        long number = seed % POLICIES;
        Policy known = KNOWN.get(number);
        if (known == null) {
            known = new RandomPolicy(number).load(folder);
            KNOWN.put(number, known);
        }
        return known;
    }

    private Policy load(Path folder) throws Exception {
        Files.writeString(folder.resolve("kela-services.yml"), CATALOGUE);
        Files.writeString(folder.resolve("roles.yml"), roles());
        Files.writeString(
                folder.resolve("aliases.yml"),
                """
                aliases:
                  - { assignee: Peitenimi Pekka, employee: "1", reason: Avioliitto, approved-by: A. Korhonen }
                """);
        return PolicyFiles.load(folder, RandomLists.DAY);
    }

    private String roles() {
        String roles = IntStream.rangeClosed(1, chance.between(2, 5))
                .mapToObj(this::role)
                .collect(Collectors.joining());
        return "roles:\n" + roles + "no-role-needed: [\"Nimike E\"]\n" + toxic();
    }

    private String role(int number) {
        return """
                 - id: role-%d
                   name: { fi: Rooli %d }
                   matches: [%s]
                   needs: [%s]
                   may: [%s]
                   may-grant: %s
                   acts-by-position: [%s]
                   limited-to-assigned: %s
               """
                .formatted(
                        number,
                        number,
                        chance.of(
                                "{ title: Nimike A }",
                                "{ title: Nimike B }",
                                "{ title: Nimike C }",
                                "{ employee: \"1\" }"),
                        needs(chance.between(0, 3)),
                        needs(chance.of(0, 0, 1, 2)),
                        chance.onceIn(3),
                        chance.of("", "", "", "payroll", "benefits", "payroll, benefits"),
                        chance.onceIn(3));
    }

    private String needs(int number) {
        return IntStream.range(0, number).mapToObj(i -> need()).collect(Collectors.joining(", "));
    }

    private String need() {
        String whose = chance.of("own", "own", "clients", "clients", "clients", "any-client");
        boolean limited = chance.onceIn(3);
        String workplace = limited ? ", specifier: { workplace: \"" + chance.of("{workplace}", "1200") + "\" }" : "";
        return "{ %s, on-behalf-of: %s%s }".formatted(chance.of(limited ? WITH_WORKPLACE : NEEDS), whose, workplace);
    }

    private String toxic() {
        return chance.onceIn(2)
                ? ""
                : "toxic: [{ together: [payroll/first, payroll/second], reason: { fi: Kaksi silmäparia } }]\n";
    }
}
