package fi.mandateaudit.policy;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mandateaudit.finding.Language;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueFileTests {
    private static final String SERVICES =
            """
            services:
              - id: one
                name: { fi: Yksi }
                authority: kela
                themes:
                  - { id: first, names: { fi: Etuustiedot, sv: Uppgifter }, also-known-as: ["http://x/y"] }
                  - %s
              - id: two
                name: { fi: Kaksi }
                authority: other
                themes:
                  - { id: second, names: { fi: Palkat } }
                  - %s
            """;

    @TempDir
    private Path temporary;

    private PolicyFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = new PolicyFolder(temporary).with("roles.yml", "roles:\n  - { id: clerk, matches: [{ title: x }] }\n");
    }

    private PolicyFolder withThemes(String ofOne, String ofTwo) {
        return folder.with("kela-services.yml", SERVICES.formatted(ofOne, ofTwo));
    }

    @Test
    void readsEverythingThatThemesMaySay() throws PolicyRejected {
        Catalogue catalogue = withThemes(
                        """
                        {
                                id: other, names: { en: Other }, also-known-as: [Muu], task: { en: Does it. }, note: n,
                                specifiers: [workplace, client], lookalikes: [two/second, "Vieras asia", palkat],
                                source: { url: "https://x.example/a", seen: 2024-12, more: ["https://x.example/b"] } }""",
                        "same-as: one/first")
                .load()
                .catalogue();

        assertThat(catalogue.theme("one/other"))
                .contains(new Theme(
                        "one/other",
                        Map.of(Language.EN, "Other"),
                        Set.of("Muu"),
                        Map.of(Language.EN, "Does it."),
                        Set.of(SpecifierKind.CLIENT, SpecifierKind.WORKPLACE),
                        Set.of("Vieras asia"),
                        Set.of("two/second")));
        assertThat(catalogue.services().get(1).themes().get(1))
                .isSameAs(catalogue.services().get(0).themes().get(0));
        assertThat(catalogue.services())
                .extracting(Service::authority)
                .containsExactly(Authority.KELA, Authority.OTHER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ id: first }          | { id: x } | 7:11: expected an id that no other theme of the service has, found first again",
                "{ id: x, names: { fi: ' uppgifter' } } | { id: x } | 7:27: expected a name that no other theme has, found uppgifter, a name of one/first",
                "{ id: x, also-known-as: [HTTP://X/Y] } | { id: x } | 7:34: expected a name that no other theme has, found HTTP://X/Y, a name of one/first",
                "{ id: x, names: { fi: ' ' } }  | { id: x } | 7:27: expected a text that is not blank, found a blank text",
                "{ id: x, names: { } }          | { id: x } | 7:18: expected texts per language (fi, sv, en), found nothing",
                "{ id: x, names: Nimi }         | { id: x } | 7:18: expected texts per language (fi, sv, en), found Nimi",
                "{ id: x, names: { de: Name } } | { id: x } | 7:27: expected one of fi, sv, en, found de",
                "{ id: x, specifiers: [customer] } | { id: x } | 7:31: expected one of client, workplace, found customer",
                "{ id: x, specifiers: [Client] } | { id: x } | 7:31: expected one of client, workplace, found Client (did you mean client?)",
                "{ id: x, lookalikes: [two/secund] } | { id: x } | 7:31: expected a theme of this file, found two/secund (did you mean two/second?)",
                "{ id: x, names: { fi: Nimi }, lookalikes: [nimi] } | { id: x } | 7:52: expected another theme, found nimi, which is this one",
                "{ id: x, lookalikes: [one/x] } | { id: x } | 7:31: expected another theme, found one/x, which is this one",
                "{ names: { fi: Nimi } }        | { id: x } | 7:9: expected the key id, found none",
                "{ id: x, source: { url: 'https://x.example', seen: 2020-13 } } | { id: x } | 7:54: expected when the page was seen, such as 2024-12, found 2020-13",
                "{ id: x, source: { url: ftp } } | { id: x } | 7:28: expected a web address, found ftp",
                "{ id: x } | { same-as: one/frist } | 13:11: expected a theme that another service writes, found one/frist (did you mean one/first?)",
                "{ id: x } | { same-as: two/second } | 13:11: expected a theme that another service writes, found two/second, which is this service's own",
                "{ same-as: two/second } | { same-as: one/second } | 13:11: expected a theme that another service writes, found one/second, which is itself written as same-as",
                "{ id: second } | { same-as: one/second } | 13:11: expected an id that no other theme of the service has, found second again",
                "{ id: x } | { same-as: first } | 13:11: expected a theme as service/theme, found first",
                "{ id: x } | { same-as: one/first, id: first } | 13:31: expected one of same-as, found id",
            })
    void tellsWhatIsWrongWithThemes(String ofOne, String ofTwo, String error) {
        assertThat(withThemes(ofOne, ofTwo).errors()).containsExactly("kela-services.yml:" + error);
    }

    @Test
    void refusesReferencesInACircle() {
        assertThat(withThemes("{ same-as: two/x }", "{ same-as: one/x }").errors())
                .containsExactly(
                        "kela-services.yml:7:11: expected a theme that another service writes, found two/x, which is"
                                + " itself written as same-as",
                        "kela-services.yml:13:11: expected a theme that another service writes, found one/x, which is"
                                + " itself written as same-as");
    }

    @Test
    void refusesAServiceTwice() {
        folder.with(
                "kela-services.yml",
                """
                services:
                  - { id: one, name: { fi: A }, authority: kela }
                  - { id: one, name: { fi: B }, authority: Kela }
                """);

        assertThat(folder.errors())
                .containsExactly(
                        "kela-services.yml:3:7: expected an id that no other service has, found one again",
                        "kela-services.yml:3:33: expected one of kela, other, found Kela (did you mean kela?)");
    }

    @Test
    void allowsANameTwiceWithinATheme() {
        assertThat(withThemes("{ id: x, names: { fi: Kelmu, sv: Kelmu }, also-known-as: [KELMU] }", "{ id: y }")
                        .errors())
                .isEmpty();
    }
}
