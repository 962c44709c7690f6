package fi.mandateaudit.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the configuration that goes with the exports. */
final class ConfigFolder {
    private static final String APPLICATION =
            """
            audit:
              organisation: { business-id: "%OWN_ID%", name: "%OWN_NAME%" }
              inputs:
                employees: ["%FOLDER%/employees.csv"]
                granted: ["%FOLDER%/granted.csv"]
                received: ["%FOLDER%/received.csv"]
                assignments: ["%FOLDER%/assignments.csv"]
              output: "%FOLDER%/reports"
              key-file: "%FOLDER%/data/audit.key"
              date: "%DATE%"
            spring.datasource.url: "jdbc:h2:file:%FOLDER%/data/mandate-audit"
            """;
    private static final String ROLES =
            """
            roles:
              - id: payroll-clerk
                name: { fi: Palkanlaskija }
                matches:
                  - { title: "Palkanlaskija" }
                needs:
                  - { service: employer-daily-allowance, themes: [apply-benefits, view-decisions], on-behalf-of: clients }
              - id: payroll-assistant
                name: { fi: Palkka-assistentti }
                matches:
                  - { title: "Palkka-assistentti" }
                needs:
                  - { service: employer-daily-allowance, themes: [apply-benefits], on-behalf-of: clients }
                limited-to-assigned: true
              - id: client-manager
                name: { fi: Asiakkuuspäällikkö }
                matches:
                  - { title: "Asiakkuuspäällikkö" }
                needs:
                  - { service: employer-daily-allowance, themes: [view-decisions], on-behalf-of: any-client }
              - id: claims-handler
                name: { fi: Etuuskäsittelijä }
                matches:
                  - { title: "Etuuskäsittelijä" }
                needs:
                  - { service: kelmu, themes: [benefit-data] }
            no-role-needed: ["Kirjanpitäjä"]
            """;

    private final Path folder;

    ConfigFolder(Path folder) {
        this.folder = folder;
    }

    void write(Path config) throws IOException {
        Files.writeString(config.resolve("roles.yml"), ROLES);
        Files.writeString(
                config.resolve("application.yml"),
                APPLICATION
                        .replace("%FOLDER%", folder.toAbsolutePath().toString().replace('\\', '/'))
                        .replace("%OWN_ID%", Scale.OWN_ID)
                        .replace("%OWN_NAME%", Scale.OWN_NAME)
                        .replace("%DATE%", Scale.AUDIT_DATE.toString()));
    }
}
