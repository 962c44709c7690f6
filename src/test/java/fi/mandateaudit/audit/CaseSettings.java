package fi.mandateaudit.audit;

import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Severity;
import fi.mandateaudit.identity.BusinessId;
import fi.mandateaudit.policy.Durations;
import fi.mandateaudit.policy.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The settings of a fixture: those that all share, and what its own {@code settings.yml} says instead. */
final class CaseSettings {
    private final Map<String, String> values = new HashMap<>();
    private final Map<Code, Severity> severities = new EnumMap<>(Code.class);

    CaseSettings(Path shared, Path own) {
        read(shared.resolve("settings.yml"));
        if (Files.exists(own.resolve("settings.yml"))) {
            read(own.resolve("settings.yml"));
        }
    }

    private void read(Path file) {
        for (Map.Entry<String, JsonNode> entry :
                YAMLMapper.shared().readTree(file.toFile()).properties()) {
            if (entry.getKey().equals("severity")) {
                entry.getValue()
                        .properties()
                        .forEach(override -> severities.put(
                                Code.ofId(override.getKey()).orElseThrow(),
                                Severity.valueOf(override.getValue().asString())));
            } else {
                values.put(entry.getKey(), entry.getValue().asString());
            }
        }
    }

    LocalDate date() {
        return LocalDate.parse(text("date"));
    }

    Settings settings() {
        return new Settings(
                new BusinessId(text("organisation")),
                text("organisation-name"),
                Durations.days(text("expiring-within")),
                Durations.days(text("starting-within")),
                Durations.days(text("leaver-after")),
                Boolean.parseBoolean(text("grants-through-holders")),
                Optional.ofNullable(values.get("longest-validity")).map(Durations::period),
                severities);
    }

    private String text(String key) {
        return Optional.ofNullable(values.get(key)).orElseThrow();
    }
}
