package fi.mandateaudit.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyFilesTests {
    @TempDir
    private Path temporary;

    private PolicyFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = new PolicyFolder(temporary);
    }

    @Test
    void readsTheTwoNeededFiles() throws PolicyRejected {
        Policy policy = folder.load();

        assertThat(policy.catalogue().themes())
                .extracting(Theme::id)
                .containsExactly("kelmu/benefit-data", "kelmu/nameless", "register/report-pay", "empty/unknown");
        assertThat(policy.roles()).extracting(Role::id).containsExactly("clerk");
        assertThat(policy.exceptions()).isEmpty();
        assertThat(policy.aliases()).isEmpty();
        assertThat(policy.imports()).isEqualTo(PolicyFiles.shippedImportRules());
    }

    @Test
    void missesNeededFiles() {
        folder.without("roles.yml").without("kela-services.yml");

        assertThat(folder.errors())
                .containsExactly(
                        "kela-services.yml:1:1: expected a file, found none of this name",
                        "roles.yml:1:1: expected a file, found none of this name");
    }

    @Test
    void tellsAllErrorsOfAllFilesInOrder() {
        folder.with("roles.yml", "roles:\n  - id: Clerk\n    matched: []\n")
                .with("exceptions.yml", "exceptions: []\nexceptions: []\n")
                .with("aliases.yml", "aliases: none\n");

        assertThat(folder.errors())
                .containsExactly(
                        "aliases.yml:1:1: expected a list of aliases, found none",
                        "exceptions.yml:2:1: expected each key once, found exceptions again",
                        "roles.yml:2:5: expected an id in kebab-case, found Clerk",
                        "roles.yml:2:5: expected the key matches, found none",
                        "roles.yml:3:5: expected one of id, name, matches, needs, may, may-grant, acts-by-position,"
                                + " limited-to-assigned, found matched (did you mean matches?)");
    }

    @Test
    void takesAnOptionalFileOfCommentsAloneForNone() throws PolicyRejected {
        assertThat(folder.with("exceptions.yml", "# none yet\n").load().exceptions())
                .isEqualTo(List.of());
    }

    @Test
    void wantsSomethingInANeededFile() {
        assertThat(folder.with("roles.yml", "# none yet\n").errors())
                .containsExactly("roles.yml:1:1: expected a policy, found nothing");
    }

    @Test
    void refusesWhatCannotBeRead() throws IOException {
        Files.createDirectory(temporary.resolve("aliases.yml"));

        assertThat(folder.errors())
                .containsExactly("aliases.yml:1:1: expected a file that can be read, found one that cannot");
    }

    @Test
    void readsNothingFromAnotherFolder() throws IOException, PolicyRejected {
        Path inner = Files.createDirectory(temporary.resolve("inner"));
        folder.with("aliases.yml", "aliases: [{ assignee: a b, employee: 1, reason: r, approved-by: a }]\n");

        assertThat(new PolicyFolder(inner).load().aliases()).isEmpty();
    }
}
