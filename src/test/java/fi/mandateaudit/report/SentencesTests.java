package fi.mandateaudit.report;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mandateaudit.finding.Action;
import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Fact;
import fi.mandateaudit.finding.Language;
import fi.mandateaudit.finding.MandateState;
import fi.mandateaudit.finding.MandateType;
import fi.mandateaudit.finding.State;
import fi.mandateaudit.history.StatedFinding;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SentencesTests {
    private static final String LATEST_END = " Uuden valtuuden viimeinen päivä: enintään 23.11.2031.";
    private static final String HELD = "valtuusasia ”" + Example.APPLY + "”, tyyppi edustamisvaltuus";
    private static final String REQUIRED =
            "valtuusasia ”" + Example.APPLY + "”, tyyppi asiointivaltuus, oman organisaation asiat";

    private static final List<String> HOLES = List.of("{", "  ", " ,", " null", "()", "..", " .", ": ,", "””", "“”");

    private final Sentences sentences = in(Language.FI);

    private static Sentences in(Language language) {
        return Material.of(new Example().input(), language, Wording.in(language))
                .sentences();
    }

    private static Sketch wrongType(String to) {
        return Sketch.of(Code.MANDATE_WRONG_TYPE)
                .person("100")
                .theme("employer/apply", Example.APPLY)
                .required(MandateType.TRANSACT, "")
                .held(MandateType.REPRESENT, "", "2024-01-01", to);
    }

    @Test
    void oneCandidateIsNotMoreThanOnePerson() {
        assertThat(sentences.what(
                        Sketch.of(Code.PERSON_AMBIGUOUS).fact(Fact.COUNT, 1).isNew()))
                .startsWith("Valtuutettu voi olla henkilöstöluettelon henkilö tai joku muu samanniminen: ");
    }

    @Test
    void saysBothSides() {
        assertThat(sentences.what(wrongType("2028-12-31").isNew()))
                .isEqualTo("Valtuustyyppi on väärä. Nyt: edustamisvaltuus. Pitää olla: " + REQUIRED + ".");
    }

    @Test
    void replacesInTheOrderThatLocksNobodyOut() {
        assertThat(sentences.todo(wrongType("2028-12-31").isNew()))
                .isEqualTo("Anna ensin oikea valtuus: valtuutettu Virtanen Matti (100), " + REQUIRED
                        + ". Mitätöi vasta sitten väärä: " + HELD + ", voimassa 1.1.2024–31.12.2028." + LATEST_END);
    }

    @Test
    void invalidatesNothingThatHasEnded() {
        String todo = "Anna oikea valtuus: valtuutettu Virtanen Matti (100), " + REQUIRED
                + ". Väärää ei tarvitse mitätöidä, koska se ";

        assertThat(sentences.todo(wrongType("2026-11-22").isNew()))
                .isEqualTo(todo + "ei ole enää voimassa." + LATEST_END);
        assertThat(sentences.todo(wrongType("2028-12-31")
                        .fact(Fact.STATE, MandateState.CANCELLED)
                        .isNew()))
                .isEqualTo(todo + "ei ole enää voimassa." + LATEST_END);
        assertThat(sentences.todo(wrongType("2026-11-30")
                        .rests(List.of(Code.MANDATE_EXPIRED), List.of(), List.of(), List.of())
                        .fact(Fact.FIRST_DAY, "2026-12-01")
                        .isNew()))
                .isEqualTo("Työ alkaa 1.12.2026; tee tämä sitä ennen. " + todo + "päättyy 30.11.2026." + LATEST_END);
    }

    @Test
    void saysOfAnEarlierRunWhatWasTrueThen() {
        Sketch listedAsEnded = Sketch.of(Code.MANDATE_EXPIRED)
                .person("100")
                .theme("employer/apply", Example.APPLY)
                .required(MandateType.TRANSACT, "")
                .held(MandateType.TRANSACT, "", "2024-01-01", "2026-11-20")
                .fact(Fact.STATE, MandateState.ENDED);

        assertThat(sentences.what(listedAsEnded.stated(State.RESOLVED, "mandate-corrected", 7)))
                .startsWith("Valtuus on luettelon mukaan päättynyt: ");
        assertThat(sentences.what(listedAsEnded.fact(Fact.DAYS_AGO, 3).stated(State.RESOLVED, "mandate-corrected", 7)))
                .startsWith("Valtuus päättyi 20.11.2026 (3 päivää sitten): ");
    }

    @Test
    void leavesAloneWhatARoleAllows() {
        StatedFinding allowed = wrongType("2028-12-31")
                .action(Action.GRANT)
                .fact(Fact.ALLOWED, true)
                .isNew();

        assertThat(sentences.todo(allowed))
                .startsWith("Anna lisäksi valtuus: ")
                .endsWith(" Nykyinen valtuus saa jäädä." + LATEST_END)
                .doesNotContain("itätöi");
    }

    @Test
    void saysThatARightToGrantDoesNotLetOneAct() {
        StatedFinding right = Sketch.of(Code.MANDATE_WRONG_TYPE)
                .person("100")
                .theme("employer/apply", Example.APPLY)
                .required(MandateType.TRANSACT, "")
                .held(MandateType.GRANT, "", "2024-01-01", "2028-12-31")
                .action(Action.GRANT)
                .isNew();

        assertThat(sentences.todo(right))
                .startsWith("Anna lisäksi valtuus, jolla voi asioida: ")
                .doesNotContain("itätöi", "saa jäädä");
    }

    @Test
    void extendsNoLongerThanThePolicyFindsFine() {
        assertThat(sentences.todo(expiring("2026-12-31"))).endsWith(LATEST_END);
        assertThat(sentences.todo(expiring("2031-11-23"))).doesNotContain("viimeinen päivä");
    }

    private static StatedFinding expiring(String lastDay) {
        return Sketch.of(Code.MANDATE_EXPIRING)
                .person("100")
                .theme("employer/apply", Example.APPLY)
                .required(MandateType.TRANSACT, "")
                .held(MandateType.TRANSACT, "", "2024-01-01", lastDay)
                .isNew();
    }

    @Test
    void namesTheSpecifierThatTheThemeAccepts() {
        StatedFinding missing = Sketch.of(Code.MANDATE_MISSING)
                .person("100")
                .theme("employer/apply", Example.APPLY)
                .client(Example.CLIENT)
                .required(MandateType.REPRESENT, "")
                .isNew();

        assertThat(sentences.todo(missing))
                .isEqualTo("Anna valtuus: valtuutettu Virtanen Matti (100), " + HELD
                        + ", asiakas Asiakas Oy (7100001-6), tarkenne (asiakastunnus) 7100001-6." + LATEST_END);
    }

    @Test
    void asksAnotherAssignorToEndItsMandate() {
        StatedFinding excess = Sketch.of(Code.MANDATE_EXCESS)
                .person("100")
                .theme("employer/apply", Example.APPLY)
                .held(MandateType.TRANSACT, "", "2024-01-01", "2028-12-31")
                .fact(Fact.ASSIGNOR, "Asiakas Oy")
                .isNew();

        assertThat(sentences.todo(excess))
                .contains("valtuuttaja Asiakas Oy, voimassa 1.1.2024–31.12.2028")
                .endsWith("Koska valtuuttaja on toinen, pyydä sitä mitätöimään valtuus: Asiakas Oy.");
    }

    @Test
    void namesThreeWhoMayDoItAndCountsTheRest() {
        assertThat(sentences.who(wrongType("2028-12-31").grantors("100").isNew()))
                .isEqualTo("Virtanen Matti (100)");
        assertThat(sentences.who(wrongType("2028-12-31")
                        .grantors("100", "9", "8", "7", "6")
                        .isNew()))
                .isEqualTo("Virtanen Matti (100), 9, 8 ja 2 muuta");
        assertThat(sentences.who(wrongType("2028-12-31").isNew()))
                .isEqualTo("rekisteröity edustaja tai valtuushakemus DVV:lle (2–4 viikkoa; asiakohtainen)");
        assertThat(sentences.who(wrongType("2028-12-31").action(Action.WAIT).isNew()))
                .isEmpty();
    }

    @Test
    void hasNothingToDoForWhatIsResolvedOrAccepted() {
        assertThat(sentences.todo(wrongType("2028-12-31").stated(State.RESOLVED, "mandate-corrected", 1)))
                .isEqualTo("Ei tehtävää: havainto on poistunut.");
        assertThat(sentences.who(wrongType("2028-12-31").stated(State.RESOLVED, "mandate-corrected", 1)))
                .isEmpty();
        assertThat(sentences.todo(wrongType("2028-12-31").stated(State.ACCEPTED, "ext-9", 1)))
                .isEqualTo("Ei tehtävää: poikkeus ext-9 hyväksyy tämän.");
    }

    @Test
    void saysWhoAcceptsAFindingUntilWhenAndWhy() {
        assertThat(sentences.todo(wrongType("2028-12-31").stated(State.ACCEPTED, "ext-2", 1)))
                .isEqualTo("Ei tehtävää: poikkeus ext-2 hyväksyy tämän. Hyväksyjä A. Korhonen, voimassa 22.1.2027 asti;"
                        + " peruste: Ulkoinen palkanlaskija.");
    }

    @Test
    void givesTheReasonOfASetInTheLanguageOfTheReport() {
        StatedFinding toxic = Sketch.of(Code.TOXIC_COMBINATION)
                .person("100")
                .fact(Fact.THEMES, Example.APPLY)
                .fact(Fact.SET, 0)
                .isNew();

        assertThat(in(Language.EN).what(toxic)).endsWith(Example.APPLY + ". Reason: Four eyes.");
        assertThat(sentences.what(toxic)).endsWith(". Syy: Neljän silmän periaate.");
        assertThat(sentences.what(
                        Sketch.of(Code.TOXIC_COMBINATION).fact(Fact.SET, 1).isNew()))
                .doesNotContain("Syy");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysEveryCaseWithoutHoles(Language language) {
        Sentences every = in(language);

        List<String> texts = EveryText.variants().stream()
                .filter(stated -> stated.finding().held().type() != null)
                .flatMap(stated -> Stream.of(every.what(stated), every.todo(stated)))
                .toList();

        assertThat(texts).hasSizeGreaterThan(100).allMatch(text -> text.endsWith("."));
        assertThat(texts.stream().filter(text -> HOLES.stream().anyMatch(text::contains)))
                .isEmpty();
    }
}
