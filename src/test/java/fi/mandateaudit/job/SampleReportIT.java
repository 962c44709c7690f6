package fi.mandateaudit.job;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mandateaudit.finding.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the job writes of the sample organisation, file by file and in every language, as somebody has read and approved
 * it. {@code -Dgolden.write=true} writes it anew; a commit that changes it says why.
 */
class SampleReportIT {
    private static final Path GOLDEN = Path.of("src/test/resources/fi/mandateaudit/sample/golden");
    private static final long SEED = 20_261_123;
    private static final String[] FILES = {
        "employees.csv", "mandates-granted.csv", "mandates-granted-sv.csv", "mandates-received.csv", "assignments.csv"
    };

    @TempDir
    Path folder;

    @Test
    void isAsApprovedInEveryLanguage() throws IOException {
        Workshop workshop = workshop("sample");
        for (Language language : Language.values()) {
            Map<String, String> report = new TreeMap<>(workshop.report(run(workshop, language)));
            Path golden = GOLDEN.resolve(language.tag());
            if (Boolean.getBoolean("golden.write")) {
                replace(golden, report);
            }
            assertThat(report).as(language.tag()).isEqualTo(new TreeMap<>(workshop.report(golden.toAbsolutePath())));
        }
    }

    @Test
    void theSameListsElsewhereGiveTheSameBytes() throws IOException {
        Workshop one = workshop("one");
        Workshop other = workshop("other");
        assertThat(other.report(run(other, Language.EN))).isEqualTo(one.report(run(one, Language.EN)));
    }

    @Test
    void theOrderOfRowsDoesNotMatter() throws IOException {
        Workshop sorted = workshop("sorted");
        Workshop shuffled = workshop("shuffled");
        Random random = new Random(SEED);
        for (String file : FILES) {
            shuffle(shuffled.path("sample-data/" + file), random);
        }
        assertThat(findings(shuffled)).isEqualTo(findings(sorted));
    }

    private Workshop workshop(String name) throws IOException {
        Workshop workshop = new Workshop(folder.resolve(name));
        Files.createDirectories(workshop.path("data"));
        Files.write(workshop.path("data/audit.key"), new byte[32]);
        return workshop;
    }

    private static Path run(Workshop workshop, Language language) {
        return workshop.run("audit.date", "2026-11-23", "audit.language", language.tag())
                .report();
    }

    private static void replace(Path golden, Map<String, String> report) throws IOException {
        Files.createDirectories(golden);
        for (Map.Entry<String, String> file : report.entrySet()) {
            Files.writeString(golden.resolve(file.getKey()), file.getValue());
        }
    }

    /** The rows below the headings in another order. */
    private static void shuffle(Path file, Random random) throws IOException {
        List<String> lines = new ArrayList<>(
                Files.readString(file, StandardCharsets.ISO_8859_1).lines().toList());
        int headings = file.endsWith("employees.csv") ? 2 : 1;
        Collections.shuffle(lines.subList(headings, lines.size()), random);
        Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.ISO_8859_1);
    }

    /** Every finding by its id, without the lines on which its rows stand. */
    private static Map<String, JsonNode> findings(Workshop workshop) {
        String json =
                workshop.read(run(workshop, Language.EN).resolve("audit.json").toString());
        Map<String, JsonNode> findings = new TreeMap<>();
        for (JsonNode finding : new JsonMapper().readTree(json).get("findings")) {
            ((ObjectNode) finding).remove(List.of("hr_sources", "mandate_sources"));
            ((ObjectNode) finding).put("what", finding.get("what").asString().replaceAll("\\.csv:\\d+", ".csv"));
            findings.put(finding.get("id").asString(), finding);
        }
        assertThat(findings).hasSize(57);
        return findings;
    }
}
