package fi.mandateaudit.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVParserBuilder;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.exceptions.CsvException;
import fi.mandateaudit.finding.Language;
import fi.mandateaudit.identity.Folding;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The catalogue in {@code config/} says what the domain's table says: nothing is missing, no name is invented. */
class ShippedCatalogueTests {
    private static final String TABLE = "/domain/kela-services.csv";

    private static Catalogue catalogue;
    private static List<String[]> rows;
    private static final Map<String, Integer> COLUMNS = new HashMap<>();

    @BeforeAll
    static void read() throws PolicyRejected, IOException, CsvException {
        catalogue = PolicyFiles.load(Path.of("config"), PolicyFolder.AUDIT_DATE).catalogue();
        try (InputStream table = ShippedCatalogueTests.class.getResourceAsStream(TABLE);
                Reader reader = new InputStreamReader(table, StandardCharsets.UTF_8)) {
            rows = new CSVReaderBuilder(reader)
                    .withCSVParser(new CSVParserBuilder().withSeparator(';').build())
                    .build()
                    .readAll();
        }
        String[] headings = rows.remove(0);
        for (int column = 0; column < headings.length; column++) {
            COLUMNS.put(Folding.fold(headings[column]), column);
        }
    }

    private static String cell(String[] row, String column) {
        return Folding.tidy(row[COLUMNS.get(column)]);
    }

    private static Set<String> ofTable(String column) {
        Set<String> facts = new TreeSet<>();
        for (String[] row : rows) {
            for (Language language : Language.values()) {
                String name = cell(row, column + "_" + language.tag());
                if (!name.isEmpty()) {
                    facts.add(fact(cell(row, "service_id"), language, name));
                }
            }
        }
        return facts;
    }

    private static String fact(String service, Language language, String name) {
        return service + " " + language.tag() + " " + name;
    }

    @Test
    void hasTheServicesOfTheTable() {
        Set<String> services = new TreeSet<>();
        rows.forEach(row -> services.add(cell(row, "service_id") + " " + cell(row, "authority")));

        assertThat(catalogue.services())
                .extracting(service ->
                        service.id() + " " + service.authority().name().toLowerCase(Locale.ROOT))
                .containsExactlyInAnyOrderElementsOf(services);
    }

    @Test
    void hasTheNamesOfServicesOfTheTable() {
        Set<String> names = new TreeSet<>();
        catalogue.services().forEach(service -> service.names()
                .forEach((language, name) -> names.add(fact(service.id(), language, name))));

        assertThat(names).isEqualTo(ofTable("service"));
    }

    @Test
    void hasTheNamesOfThemesOfTheTable() {
        Set<String> names = new TreeSet<>();
        for (Service service : catalogue.services()) {
            for (Theme theme : service.themes()) {
                theme.names().forEach((language, name) -> names.add(fact(service.id(), language, name)));
            }
        }

        assertThat(names).isEqualTo(ofTable("theme"));
    }

    @Test
    void hasAThemeForEveryMandateOfTheTable() {
        Map<String, Integer> mandates = new HashMap<>();
        rows.stream()
                .filter(row -> cell(row, "mandate_needed").equals("yes"))
                .forEach(row -> mandates.merge(cell(row, "service_id"), 1, Integer::sum));

        assertThat(catalogue.services())
                .allSatisfy(service -> assertThat(service.themes().size())
                        .as(service.id())
                        .isEqualTo(mandates.getOrDefault(service.id(), 0)));
    }

    @Test
    void themesAreWrittenAsTheTableWritesThemTogether() {
        Set<Map<Language, String>> together = new HashSet<>();
        for (String[] row : rows) {
            Map<Language, String> names = new HashMap<>();
            for (Language language : Language.values()) {
                String name = cell(row, "theme_" + language.tag());
                if (!name.isEmpty()) {
                    names.put(language, name);
                }
            }
            together.add(names);
        }

        assertThat(catalogue.themes()).extracting(Theme::names).isSubsetOf(together);
    }
}
