package fi.mandateaudit.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.mandateaudit.audit.HoldingReason;
import fi.mandateaudit.audit.NotEvaluated;
import fi.mandateaudit.audit.Status;
import fi.mandateaudit.finding.Action;
import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Language;
import fi.mandateaudit.finding.MandateState;
import fi.mandateaudit.finding.MandateType;
import fi.mandateaudit.finding.Owner;
import fi.mandateaudit.finding.Severity;
import fi.mandateaudit.finding.State;
import fi.mandateaudit.intake.Expected;
import fi.mandateaudit.intake.InputKind;
import fi.mandateaudit.roster.MatchMethod;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordingTests {
    /** Words that are the same in two languages. */
    private static final Set<String> SHARED = Set.of(
            "clause.about",
            "client-state.because",
            "explain.theme",
            "heading.sha256",
            "matched.alias",
            "page.headline",
            "page.people.total.one");

    @Test
    void hasTheSameKeysInEveryLanguage() {
        assertThat(texts(Language.SV).keySet()).isEqualTo(texts(Language.FI).keySet());
        assertThat(texts(Language.EN).keySet()).isEqualTo(texts(Language.FI).keySet());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void leavesNoTextEmptyOrLoose(Language language) {
        assertThat(texts(language))
                .allSatisfy((key, text) -> assertThat(text).isNotBlank().isEqualTo(text.strip()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void endsSentencesWithAFullStop(Language language) {
        assertThat(texts(language)).allSatisfy((key, text) -> {
            if (key.startsWith("what.") || key.startsWith("todo.") || key.startsWith("next.")) {
                assertThat(text).matches(".*(\\.|\\{reason})");
            }
        });
    }

    @Test
    void saysEverythingDifferentlyInEachLanguage() {
        Map<String, String> finnish = texts(Language.FI);
        Map<String, String> swedish = texts(Language.SV);
        Map<String, String> english = texts(Language.EN);

        Set<String> same = new TreeSet<>(finnish.keySet());
        same.removeIf(key -> Stream.of(finnish.get(key), swedish.get(key), english.get(key))
                        .distinct()
                        .count()
                == 3);
        assertThat(same).isEqualTo(new TreeSet<>(SHARED));
    }

    @Test
    void usesTheSamePlaceholdersInEveryLanguage() {
        Map<String, String> finnish = texts(Language.FI);
        for (Language language : List.of(Language.SV, Language.EN)) {
            assertThat(texts(language)).allSatisfy((key, text) -> assertThat(placeholders(text))
                    .as(key)
                    .isEqualTo(placeholders(finnish.getOrDefault(key, ""))));
        }
    }

    private static Set<String> placeholders(String text) {
        return new TreeSet<>(Pattern.compile("\\{[^}]*}")
                .matcher(text)
                .results()
                .map(result -> result.group())
                .toList());
    }

    @ParameterizedTest
    @MethodSource("constants")
    void hasWordsForEveryConstant(String prefix, List<String> constants) {
        Set<String> keys = new TreeSet<>(texts(Language.FI).keySet());
        keys.removeIf(key -> !key.matches(prefix + "\\.[^.]+"));

        assertThat(keys)
                .isEqualTo(new TreeSet<>(constants.stream()
                        .map(constant -> prefix + "." + constant)
                        .toList()));
    }

    static Stream<Arguments> constants() {
        return Stream.of(
                of("type", MandateType.values()),
                of("mandate-state", MandateState.values()),
                of("severity", Severity.values()),
                of("state", State.values()),
                of("action", Action.values()),
                of("owner", Owner.values()),
                of("status", Status.values()),
                of("kind", InputKind.values()),
                of("not-evaluated", NotEvaluated.Because.values()),
                of("expected", Expected.values()),
                ids("code", Arrays.stream(Code.values()).map(Code::id)),
                ids("what", Arrays.stream(Code.values()).map(Code::id).filter(id -> !id.equals("chain-broken"))),
                ids("matched", Arrays.stream(MatchMethod.values()).map(MatchMethod::id)),
                ids(
                        "why",
                        Stream.concat(
                                Arrays.stream(HoldingReason.Kind.values()).map(Enum::name), Stream.of("EXCEPTION"))));
    }

    private static Arguments of(String prefix, Enum<?>... constants) {
        return ids(prefix, Arrays.stream(constants).map(Enum::name));
    }

    private static Arguments ids(String prefix, Stream<String> ids) {
        return Arguments.of(prefix, ids.toList());
    }

    @Test
    void usesEveryText() throws IOException {
        Map<String, String> texts = texts(Language.FI);
        Recorded recorded = new Recorded(texts);

        EveryText.say(new Wording(recorded));

        Set<String> unused = new TreeSet<>(texts.keySet());
        unused.removeAll(recorded.used());
        assertThat(unused).isEmpty();
    }

    @Test
    void wantsEveryValue() {
        Wording wording = new Wording(Map.of("key", "a {b} c"));

        assertThat(wording.text("key", Map.of("b", "$1{x}\\"))).isEqualTo("a $1{x}\\ c");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> wording.text("key", Map.of()))
                .withMessage("expected a value for b in key");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> wording.text("other"))
                .withMessage("expected a text for other");
    }

    private static Map<String, String> texts(Language language) {
        return Wording.read(language);
    }
}
