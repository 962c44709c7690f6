package fi.mandateaudit.policy;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mandateaudit.finding.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTests {
    private final Theme benefits = theme("kelmu/benefits", "Etuustietojen katselu", Set.of(), Set.of());
    private final Theme pay =
            theme("register/pay", "Palkkatietojen ilmoittaminen", Set.of("Etuustietojen selailu"), Set.of());
    private final Theme invoices = theme(
            "kelmu/invoices",
            "Laskujen katselu",
            Set.of("Etuustietojen katsely", "PALKKATIETOJEN ilmoittaminen"),
            Set.of("kelmu/benefits"));
    private final Catalogue catalogue = new Catalogue(List.of(
            new Service("kelmu", Map.of(), Authority.KELA, List.of(benefits, invoices)),
            new Service("register", Map.of(), Authority.OTHER, List.of(pay, invoices))));

    private static Theme theme(String id, String name, Set<String> lookalikes, Set<String> lookalikeIds) {
        Set<String> others = Set.of("http://valtuusrekisteri.example/" + id);
        return new Theme(id, Map.of(Language.FI, name), others, Map.of(), Set.of(), lookalikes, lookalikeIds);
    }

    @Test
    void knowsThemesByNameAndUri() {
        assertThat(catalogue.themeId(" etuustietojen  KATSELU")).contains("kelmu/benefits");
        assertThat(catalogue.themeId("http://valtuusrekisteri.example/register/pay"))
                .contains("register/pay");
        assertThat(catalogue.themeId("Etuustietojen")).isEmpty();
        assertThat(catalogue.languages("Etuustietojen katselu")).containsExactly(Language.FI);
        assertThat(catalogue.languages("http://valtuusrekisteri.example/register/pay"))
                .isEmpty();
    }

    @Test
    void knowsWhatIsKelas() {
        assertThat(catalogue.isKelas("kelmu/benefits")).isTrue();
        assertThat(catalogue.isKelas("kelmu/invoices")).isTrue();
        assertThat(catalogue.isKelas("register/pay")).isFalse();
        assertThat(catalogue.isKelas("palkat")).isFalse();
    }

    @Test
    void namesLookalikesAsHoldingsDo() {
        assertThat(catalogue.lookalikesOf("kelmu/invoices"))
                .containsExactly("etuustietojen katsely", "kelmu/benefits", "register/pay");
        assertThat(catalogue.lookalikesOf("kelmu/benefits")).isEmpty();
        assertThat(catalogue.lookalikesOf("nothing")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Etuustietojen katseluu, Etuustietojen katselu",
        "Etuustietojen katseLo, Etuustietojen katselu",
        "Etuustietoje katseluu, Etuustietojen katselu",
        "Etustietoje katseluu,",
        "Etuustietojen katselu,",
        "Etuustietojen katsely,",
        "Laskujen katselut, Laskujen katselu",
        "Laskujen ketselut,",
        "http://valtuusrekisteri.example/register/paz,",
    })
    void findsTheNearestName(String written, String nearest) {
        assertThat(catalogue.nearest(written).orElse(null)).isEqualTo(nearest);
    }

    @Test
    void settlesTiesByName() {
        Catalogue ties = new Catalogue(List.of(new Service(
                "s",
                Map.of(),
                Authority.KELA,
                List.of(
                        theme("s/b", "Tietojen katselu B", Set.of(), Set.of()),
                        theme("s/a", "Tietojen katselu A", Set.of(), Set.of())))));

        assertThat(ties.nearest("Tietojen katselu C")).contains("Tietojen katselu A");
    }
}
