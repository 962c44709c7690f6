package fi.mandateaudit.policy;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A configuration folder for one test, with a small policy that is right until the test changes a file. */
final class PolicyFolder {
    static final LocalDate AUDIT_DATE = LocalDate.of(2026, 11, 23);

    private static final String SERVICES =
            """
            services:
              - id: kelmu
                name: { fi: Kelmu }
                authority: kela
                themes:
                  - id: benefit-data
                    names: { fi: Etuustietojen katselu, sv: Granska uppgifter }
                    specifiers: [client, workplace]
                  - id: nameless
              - id: emava
                name: { fi: eMava }
                authority: kela
                themes:
                  - same-as: kelmu/benefit-data
              - id: register
                name: { fi: Tulorekisteri }
                authority: other
                themes:
                  - id: report-pay
                    names: { fi: Palkkatietojen ilmoittaminen }
              - id: empty
                name: { en: Empty }
                authority: kela
                themes:
                  - id: unknown
            """;

    private static final String ROLES =
            """
            roles:
              - id: clerk
                matches: [{ title: "Palkanlaskija*" }]
                needs:
                  - { service: kelmu }
            """;

    private final Path folder;

    PolicyFolder(Path folder) {
        this.folder = folder;
        with("kela-services.yml", SERVICES);
        with("roles.yml", ROLES);
    }

    PolicyFolder with(String file, String content) {
        return with(file, content.getBytes(StandardCharsets.UTF_8));
    }

    PolicyFolder with(String file, byte[] content) {
        try {
            Files.write(folder.resolve(file), content);
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    PolicyFolder without(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Policy load() throws PolicyRejected {
        return PolicyFiles.load(folder, AUDIT_DATE);
    }

    /** The errors as they are printed; none if the policy is accepted. */
    List<String> errors() {
        PolicyRejected rejected = catchThrowableOfType(PolicyRejected.class, this::load);
        return rejected == null
                ? List.of()
                : rejected.errors().stream().map(PolicyError::toString).toList();
    }
}
