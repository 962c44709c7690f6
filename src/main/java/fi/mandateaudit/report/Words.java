package fi.mandateaudit.report;

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
import fi.mandateaudit.history.StatedFinding;
import fi.mandateaudit.intake.Expected;
import fi.mandateaudit.intake.InputKind;
import fi.mandateaudit.roster.MatchMethod;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of one language for what the program names by constants. */
final class Words {
    private static final Set<String> REASONS =
            Set.of("mandate-corrected", "person-left", "role-changed", "policy-changed");

    private final Language language;
    private final Wording wording;

    Words(Language language, Wording wording) {
        this.language = language;
        this.wording = wording;
    }

    Language language() {
        return language;
    }

    String text(String key) {
        return wording.text(key);
    }

    String text(String key, Map<String, String> values) {
        return wording.text(key, values);
    }

    String text(String key, SentenceValues values) {
        return wording.text(key, values);
    }

    String count(String key, long count) {
        return wording.count(key, count);
    }

    String of(@Nullable MandateType type) {
        return type == null ? "" : wording.text("type." + type);
    }

    String of(MandateState state) {
        return wording.text("mandate-state." + state);
    }

    String of(Severity severity) {
        return wording.text("severity." + severity);
    }

    String of(State state) {
        return wording.text("state." + state);
    }

    String of(Action action) {
        return wording.text("action." + action);
    }

    String of(Owner owner) {
        return wording.text("owner." + owner);
    }

    String of(Status status) {
        return wording.text("status." + status);
    }

    String of(NotEvaluated.Because because) {
        return wording.text("not-evaluated." + because);
    }

    String of(InputKind kind) {
        return wording.text("kind." + kind);
    }

    /** The code's meaning in a few words, beside the code itself, which is never translated. */
    String of(Code code) {
        return wording.text("code." + code.id());
    }

    /** How a client's mandate to us is, and why so. */
    String of(ClientLine line) {
        String state = wording.text("client-state." + line.state());
        return line.chain().isEmpty()
                ? state
                : wording.text("client-state.because", Map.of("state", state, "because", chain(line.chain())));
    }

    private String chain(String chain) {
        return chain.equals("absent")
                ? wording.text("chain.absent")
                : Code.ofId(chain).map(this::ofLink).orElse(chain);
    }

    /** What is wrong with a client's mandate to us: of another theme it may be Kela's too. */
    String ofLink(Code code) {
        return code == Code.MANDATE_LOOKALIKE ? wording.text("chain.mandate-lookalike") : of(code);
    }

    String of(HoldingReason.Kind kind) {
        return wording.text("why." + kind);
    }

    String expected(Expected expected, String detail) {
        return wording.text("expected." + expected, Map.of("detail", Shown.text(detail)));
    }

    String expected(String constant, String detail) {
        return Arrays.stream(Expected.values())
                .filter(expected -> expected.name().equals(constant))
                .findFirst()
                .map(expected -> expected(expected, detail))
                .orElse(constant);
    }

    String because(StatedFinding stated) {
        return REASONS.contains(stated.because()) ? wording.text("because." + stated.because()) : stated.because();
    }

    String matchedBy(String id) {
        return Arrays.stream(MatchMethod.values())
                        .anyMatch(method -> method.id().equals(id))
                ? wording.text("matched." + id)
                : id;
    }

    /** A day as a sentence has it. */
    String day(@Nullable LocalDate day) {
        if (day == null) {
            return "";
        }
        return language == Language.EN
                ? day.toString()
                : day.getDayOfMonth() + "." + day.getMonthValue() + "." + day.getYear();
    }

    /** The name in this language, else in the first of fi, sv, en that has one, else the id. */
    String name(Map<Language, String> names, String id) {
        String own = names.get(language);
        if (own != null) {
            return own;
        }
        return Arrays.stream(Language.values())
                .filter(names::containsKey)
                .findFirst()
                .map(names::get)
                .orElse(id);
    }
}
