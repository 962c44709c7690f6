package fi.mandateaudit.policy;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mandateaudit.finding.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesFileTests {
    @TempDir
    private Path temporary;

    private PolicyFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = new PolicyFolder(temporary);
    }

    private PolicyFolder withRole(String line) {
        return folder.with("roles.yml", "roles:\n  - id: clerk\n    matches: [{ title: x }]\n    " + line + "\n");
    }

    private static List<String> themes(Need need) {
        return need.themes().stream().map(Theme::id).toList();
    }

    @Test
    void readsARole() throws PolicyRejected {
        folder.with(
                "roles.yml",
                """
                roles:
                  - id: clerk
                    name: { fi: Palkanlaskija, en: Payroll clerk }
                    matches:
                      - { title: "Palkan*", unit: Palkat }
                      - { employee: "100234" }
                    needs:
                      - { service: kelmu, on-behalf-of: any-client, specifier: { workplace: "{workplace}" } }
                    may-grant: true
                    acts-by-position: [kelmu, emava]
                    limited-to-assigned: true
                  - { id: other, matches: [{ unit: "*" }] }
                no-role-needed: ["Myyjä", "Varasto*"]
                toxic:
                  - { together: [kelmu/benefit-data, register/report-pay], reason: { en: Because. } }
                """);

        Policy policy = folder.load();

        Service kelmu = policy.catalogue().services().get(0);
        Theme benefitData = kelmu.themes().get(0);
        assertThat(policy.roles())
                .containsExactly(
                        new Role(
                                "clerk",
                                Map.of(Language.FI, "Palkanlaskija", Language.EN, "Payroll clerk"),
                                List.of(
                                        new ContractPattern("Palkan*", "Palkat", ""),
                                        new ContractPattern("", "", "100234")),
                                List.of(new Need(kelmu, List.of(benefitData), OnBehalfOf.ANY_CLIENT, "{workplace}")),
                                List.of(),
                                true,
                                Set.of("kelmu", "emava"),
                                true),
                        new Role(
                                "other",
                                Map.of(),
                                List.of(new ContractPattern("", "*", "")),
                                List.of(),
                                List.of(),
                                false,
                                Set.of(),
                                false));
        assertThat(policy.noRoleNeeded()).containsExactly("Myyjä", "Varasto*");
        assertThat(policy.toxic())
                .containsExactly(new ToxicSet(
                        List.of(
                                benefitData,
                                policy.catalogue().theme("register/report-pay").orElseThrow()),
                        Map.of(Language.EN, "Because.")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "needs: [{ service: kelmu }]                          | kelmu/benefit-data",
                "needs: [{ service: kelmu, themes: [nameless] }]      | kelmu/nameless",
                "needs: [{ service: emava, themes: [benefit-data] }]  | kelmu/benefit-data",
                "needs: [{ service: emava, themes: [kelmu/benefit-data] }] | kelmu/benefit-data",
                "needs: [{ service: emava }]                          | kelmu/benefit-data",
                "needs: [{ service: empty, themes: [unknown] }]       | empty/unknown",
                "may: [{ service: kelmu }]                            | kelmu/benefit-data kelmu/nameless",
                "may: [{ service: empty }]                            | empty/unknown",
                "may: [{ service: kelmu, themes: [nameless, kelmu/nameless] }] | kelmu/nameless",
            })
    void choosesTheThemesOfANeed(String line, String themes) throws PolicyRejected {
        Role role = withRole(line).load().roles().get(0);

        List<Need> needs = role.needs().isEmpty() ? role.may() : role.needs();
        assertThat(themes(needs.get(0))).containsExactly(themes.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "needs: [{ service: kelmuu }] | 4:15: expected a service of kela-services.yml, found kelmuu (did you mean kelmu?)",
                "may: [{ service: quite-another }] | 4:13: expected a service of kela-services.yml, found quite-another",
                "acts-by-position: [emeva] | 4:24: expected a service of kela-services.yml, found emeva (did you mean emava?)",
                "needs: [{ service: kelmu, themes: [benefits-data] }] | 4:40: expected a theme of kelmu, found benefits-data (did you mean benefit-data?)",
                "needs: [{ service: emava, themes: [nameless] }] | 4:40: expected a theme of emava, found nameless",
                "needs: [{ service: kelmu, themes: [] }] | 4:31: expected a list of at least one theme, found an empty list",
                "needs: [{ service: empty }] | 4:15: expected a service with a theme whose name is known, or themes by their id, found empty",
                "needs: [{ service: register, specifier: { workplace: '1' } }] | 4:47: expected themes that accept a workplace, found register/report-pay, which does not accept one",
                "may: [{ service: kelmu, specifier: { workplace: '1' } }] | 4:42: expected themes that accept a workplace, found kelmu/nameless, which does not accept one",
                "needs: [{ service: kelmu, specifier: { client: '1' } }] | 4:44: expected one of workplace, found client",
                "needs: [{ service: kelmu, on-behalf-of: client }] | 4:31: expected one of own, clients, any-client, found client (did you mean clients?)",
                "needs: { service: kelmu } | 4:5: expected a list of needs, found a mapping",
                "needs: | 4:5: expected a list of needs, found nothing",
                "needs: [{ themes: [x] }] | 4:13: expected the key service, found none",
                "may-grant: 'true' | 4:5: expected true or false, found true",
                "may-grant: yes | 4:5: expected true or false, found yes",
                "limited-to-asigned: true | 4:5: expected one of id, name, matches, needs, may, may-grant, acts-by-position, limited-to-assigned, found limited-to-asigned (did you mean limited-to-assigned?)",
            },
            quoteCharacter = '`')
    void tellsWhatIsWrongWithARole(String line, String error) {
        List<String> errors = withRole(line).errors();

        assertThat(errors).contains("roles.yml:" + error);
        assertThat(errors).hasSize(line.contains("client: ") ? 2 : 1);
    }

    @Test
    void wantsSomethingToMatch() {
        folder.with("roles.yml", "roles:\n  - id: clerk\n    matches: [{ }]\n");

        assertThat(folder.errors())
                .containsExactly("roles.yml:3:15: expected at least one of title, unit, employee, found nothing");
    }

    @Test
    void refusesARoleTwice() {
        folder.with(
                "roles.yml",
                """
                roles:
                  - { id: clerk, matches: [{ title: x }] }
                  - { id: clerk, matches: [{ title: y }] }
                """);

        assertThat(folder.errors())
                .containsExactly("roles.yml:3:7: expected an id that no other role has, found clerk again");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[kelmu/benefit-data] | 3:7: expected a list of at least two themes, found a list of one",
                "[kelmu/benefit-data, kelmu/benefit-data] | 3:7: expected each item once, found one again",
                "[kelmu/benefit-data, kelmu/benefit-date] | 3:38: expected a theme of kela-services.yml, found kelmu/benefit-date (did you mean kelmu/benefit-data?)",
            })
    void tellsWhatIsWrongWithAToxicSet(String together, String error) {
        folder.with(
                "roles.yml",
                "roles: [{ id: clerk, matches: [{ title: x }] }]\ntoxic:\n  - { together: %s }\n".formatted(together));

        assertThat(folder.errors()).containsExactly("roles.yml:" + error);
    }

    @Test
    void refusesASetThatIsForbiddenAlready() {
        folder.with(
                "roles.yml",
                """
                roles: [{ id: clerk, matches: [{ title: x }] }]
                toxic:
                  - { together: [kelmu/benefit-data, register/report-pay] }
                  - { together: [register/report-pay, kelmu/benefit-data] }
                """);

        assertThat(folder.errors())
                .containsExactly(
                        "roles.yml:4:5: expected themes that no other set forbids together, found the same themes"
                                + " again");
    }

    @Test
    void callsNothingUnknownWhileTheServicesCannotBeRead() {
        folder.with("kela-services.yml", "services: [\n");

        assertThat(folder.errors())
                .containsExactly(
                        "kela-services.yml:2:1: expected well-formed YAML, found a fault: expected the node content, but found"
                                + " '<stream end>'");
    }
}
