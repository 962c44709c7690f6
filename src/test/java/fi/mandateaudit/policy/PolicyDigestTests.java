package fi.mandateaudit.policy;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Severity;
import fi.mandateaudit.identity.BusinessId;
import java.nio.file.Path;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyDigestTests {
    private static final String ROLES =
            "roles:\n  - { id: clerk, matches: [{ title: x, unit: y }], needs: [{ service: kelmu }] }\n";

    @TempDir
    private Path temporary;

    private PolicyFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = new PolicyFolder(temporary).with("roles.yml", ROLES);
    }

    private String digest() throws PolicyRejected {
        return PolicyDigest.of(folder.load());
    }

    @Test
    void isTheSameForTheSamePolicyInOtherWords() throws PolicyRejected {
        String before = digest();

        folder.with(
                        "roles.yml",
                        """
                        # A comment
                        roles:
                          - matches:
                              - unit: "y"
                                title: 'x'
                            needs:
                              - { service: kelmu, on-behalf-of: own, themes: [benefit-data] }
                            id: clerk
                            may-grant: false
                        """)
                .with("exceptions.yml", "exceptions: []\n");

        assertThat(digest()).isEqualTo(before).matches("[0-9a-f]{64}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "roles.yml   | roles: [{ id: clerk, matches: [{ title: x }], needs: [{ service: kelmu }] }]",
                "imports.yml | types: { Toimi: TRANSACT }",
                "imports.yml | profiles: [{ files: x, encoding: UTF-16 }]",
                "aliases.yml | aliases: [{ assignee: a b, employee: 1, reason: r, approved-by: a }]",
                "exceptions.yml | exceptions: [{ id: e, match: { code: row-rejected }, reason: r, approved-by: a, until: 2027-01-01 }]",
            })
    void isAnotherForAnotherPolicy(String file, String content) throws PolicyRejected {
        String before = digest();

        folder.with(file, content + "\n");

        assertThat(digest()).isNotEqualTo(before);
    }

    @Test
    void doesNotDependOnWhereAnExceptionStands() throws PolicyRejected {
        String exceptions =
                "exceptions: [{ id: e, match: { code: row-rejected }, reason: r, approved-by: a, until: 2027-01-01 }]";
        String before =
                PolicyDigest.of(folder.with("exceptions.yml", exceptions).load());

        assertThat(PolicyDigest.of(folder.with("exceptions.yml", "# lower down\n" + exceptions)
                        .load()))
                .isEqualTo(before);
    }

    @Test
    void dependsOnSettings() throws PolicyRejected {
        Policy policy = folder.load();

        assertThat(PolicyDigest.of(policy, settings(60, Map.of())))
                .isEqualTo(PolicyDigest.of(policy, settings(60, Map.of())))
                .isNotEqualTo(PolicyDigest.of(policy, settings(61, Map.of())))
                .isNotEqualTo(PolicyDigest.of(policy, settings(60, Map.of(Code.ROW_REJECTED, Severity.LOW))));
    }

    private static Settings settings(int expiringWithin, Map<Code, Severity> severities) {
        return new Settings(
                new BusinessId("7654321-2"),
                "",
                expiringWithin,
                30,
                0,
                false,
                Optional.of(Period.ofYears(5)),
                severities);
    }
}
