package fi.mandateaudit.policy;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mandateaudit.finding.Language;
import fi.mandateaudit.finding.MandateState;
import fi.mandateaudit.finding.MandateType;
import fi.mandateaudit.intake.Field;
import fi.mandateaudit.intake.ImportProfile;
import fi.mandateaudit.intake.ImportRules;
import fi.mandateaudit.intake.InputKind;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ImportsFileTests {
    @TempDir
    private Path temporary;

    private PolicyFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = new PolicyFolder(temporary);
    }

    @Test
    void addsToTheShippedWords() throws PolicyRejected {
        folder.with(
                "imports.yml",
                """
                headings:
                  employees: { title: [ROOLI, Yksikkö] }
                types: { Oikeus toimia: TRANSACT }
                states: { ok: VALID, Mitätöity: INVALID }
                date-patterns: [yyyy/MM/dd]
                constants: { granted: { assignor_id: own, type: TRANSACT } }
                profiles:
                  - { files: "palkat-*.csv", encoding: windows-1252, delimiter: "\\t", headings: { title: [X] } }
                """);

        ImportRules rules = folder.load().imports();

        assertThat(rules.headings().get(InputKind.EMPLOYEES))
                .containsEntry("rooli", Field.TITLE)
                .containsEntry("yksikkö", Field.TITLE)
                .containsEntry("osasto", Field.UNIT);
        assertThat(rules.types())
                .containsEntry("oikeus toimia", MandateType.TRANSACT)
                .containsEntry("edustamisvaltuus", MandateType.REPRESENT);
        assertThat(rules.states())
                .containsEntry("ok", MandateState.VALID)
                .containsEntry("mitätöity", MandateState.INVALID);
        assertThat(rules.datePatterns()).containsExactly("d.M.uuuu", "uuuu-MM-dd", "uuuu/MM/dd");
        assertThat(rules.constants())
                .isEqualTo(Map.of(InputKind.GRANTED, Map.of(Field.ASSIGNOR_ID, "own", Field.TYPE, "TRANSACT")));
        assertThat(rules.profiles())
                .containsExactly(new ImportProfile(
                        "palkat-*.csv", Charset.forName("windows-1252"), '\t', Map.of("x", Field.TITLE)));
    }

    @Test
    void shippedWordsFollowTheirSchema() throws Exception {
        PolicyErrors errors = new PolicyErrors();
        try (var content = PolicyFiles.class.getResourceAsStream("imports.yml")) {
            PolicyNode root =
                    new PolicySource("imports.yml", errors).read(content).orElseThrow();
            PolicySchema.of("imports.yml").check(root);
            ImportsFile.read(root, Optional.empty());
        }

        errors.rejectIfAny();
        assertThat(errors.has("imports.yml")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(InputKind.class)
    void everyFieldHasAHeadingInEveryLanguage(InputKind kind) {
        ImportRules rules = PolicyFiles.shippedImportRules();

        Map<String, Field> headings = rules.headings().get(kind);
        assertThat(headings.values()).containsAll(kind.fields());
        assertThat(kind.fields()).containsAll(headings.values());
        for (Language language : List.of(Language.FI, Language.SV)) {
            assertThat(headings.entrySet().stream()
                            .filter(heading -> rules.headingLanguages().get(heading.getKey()) == language)
                            .map(Map.Entry::getValue))
                    .containsAll(kind.fields().stream()
                            .filter(field -> field != Field.STATE || language == Language.FI)
                            .toList());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "EMPLOYEES, ts alkamispv, EMPLOYED_FROM, FI",
        "EMPLOYEES, kostnadsställe, UNIT, SV",
        "EMPLOYEES, user ssn, IDENTITY_CODE, EN",
        "GRANTED, giltig till, VALID_TO, SV",
        "RECEIVED, mandate code, THEME, EN",
        "ASSIGNMENTS, asiakas, CLIENT, FI",
        "GRANTED, client, CLIENT, EN",
    })
    void shipsHeadingsWithTheirLanguage(InputKind kind, String heading, Field field, Language language) {
        ImportRules rules = PolicyFiles.shippedImportRules();

        assertThat(rules.headings().get(kind)).containsEntry(heading, field);
        assertThat(rules.headingLanguages()).containsEntry(heading, language);
    }

    @Test
    void aHeadingOfTwoLanguagesTellsNone() {
        assertThat(PolicyFiles.shippedImportRules().headingLanguages()).doesNotContainKey("status");
    }

    @Test
    void knowsTheConstantsThemselves() {
        ImportRules rules = PolicyFiles.shippedImportRules();

        assertThat(Arrays.stream(MandateType.values()))
                .allMatch(type -> rules.types().get(type.name().toLowerCase(Locale.ROOT)) == type);
        assertThat(Arrays.stream(MandateState.values()))
                .allMatch(state -> rules.states().get(state.name().toLowerCase(Locale.ROOT)) == state);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "headings: { employee: { title: [x] } } | 1:13: expected one of employees, granted, received, assignments, found employee (did you mean employees?)",
                "headings: { employees: { titel: [x] } } | 1:26: expected one of employee_no, last_name, first_name, full_name, identity_code, birth_date, title, unit, manager, workplace, employed_from, employed_to, employer_id, clients, found titel (did you mean title?)",
                "headings: { assignments: { client: x } } | 1:28: expected a list of headings, or lists per language (fi, sv, en), found x",
                "headings: { employees: { title: [x], unit: [X] } } | 1:45: expected a heading of one field, found X, a heading of title too",
                "types: { Label: ACT } | 1:10: expected one of TRANSACT, GRANT, REPRESENT, REPRESENT_GRANT, found ACT",
                "types: { Label: transact } | 1:10: expected one of TRANSACT, GRANT, REPRESENT, REPRESENT_GRANT, found transact (did you mean TRANSACT?)",
                "types: { Label: GRANT, LABEL: TRANSACT } | 1:24: expected GRANT, as the same label above says, found TRANSACT",
                "states: { Label: OK } | 1:11: expected one of VALID, NOT_YET_VALID, INVALID, THEME_NOT_IN_USE, UNCONFIRMED, ENDED, CANCELLED, found OK",
                "date-patterns: [dd.MM] | 1:17: expected a pattern of day, month and four-digit year such as d.M.yyyy, found dd.MM",
                "date-patterns: [dd.MM.yy] | 1:17: expected a pattern of day, month and four-digit year such as d.M.yyyy, found dd.MM.yy",
                "date-patterns: [nonsense] | 1:17: expected a pattern of day, month and four-digit year such as d.M.yyyy, found nonsense",
                "constants: { granted: { type: ACT } } | 1:25: expected a type of mandate, found ACT",
                "constants: { granted: { state: x } } | 1:25: expected a state of a mandate, found x",
                "constants: { granted: { assignor_id: owner } } | 1:25: expected own, or a Y-tunnus with its check digit, found owner",
                "constants: { granted: { valid_from: 2026-13-01 } } | 1:25: expected a day (d.M.yyyy, yyyy-MM-dd), found 2026-13-01",
                "constants: { employees: { employer_id: own } } | 1:27: expected a Y-tunnus with its check digit, found own",
                "constants: { assignments: { theme: x } } | 1:29: expected one of employee_no, client, service, found theme",
                "profiles: [{ files: 'a[' }] | 1:14: expected a pattern over the name of a file such as palkat-*.csv, found a[",
                "profiles: [{ files: a, encoding: utf-88 }] | 1:24: expected an encoding such as UTF-8 or windows-1252, found utf-88",
                "profiles: [{ files: a, delimiter: ';;' }] | 1:24: expected one character, found ;;",
                "profiles: [{ files: a, delimiter: x }] | 1:24: expected a character that divides fields, such as ; or ,, found another",
                "profiles: [{ delimiter: ; }] | 1:12: expected the key files, found none",
            })
    void tellsWhatIsWrong(String line, String error) {
        assertThat(folder.with("imports.yml", line + "\n").errors()).containsExactly("imports.yml:" + error);
    }
}
