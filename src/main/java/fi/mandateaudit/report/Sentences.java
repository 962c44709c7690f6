package fi.mandateaudit.report;

import fi.mandateaudit.finding.Action;
import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Fact;
import fi.mandateaudit.finding.Finding;
import fi.mandateaudit.finding.State;
import fi.mandateaudit.history.StatedFinding;
import fi.mandateaudit.policy.AuditException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The sentences of findings: what is wrong, what to do, and who may do it. */
final class Sentences {
    private static final int NAMED_GRANTORS = 3;
    private static final Set<Action> GRANTING = Set.of(Action.GRANT, Action.REPLACE, Action.EXTEND);

    private final SentenceWords from;
    private final Words words;
    private final SentenceKeys keys;

    Sentences(SentenceWords from, SentenceKeys keys) {
        this.from = from;
        this.words = from.words();
        this.keys = keys;
    }

    String what(StatedFinding stated) {
        Finding finding = stated.finding();
        SentenceValues of = new SentenceValues(from, stated);
        StringBuilder text = new StringBuilder(words.text(keys.what(finding), of));
        if (!finding.fact(Fact.UNREAD_ROWS).isEmpty()) {
            text.append(' ').append(words.text("clause.unread", of));
        }
        if (!finding.evidence().also().isEmpty()) {
            String codes = finding.evidence().also().stream().map(words::of).collect(Collectors.joining(", "));
            text.append(' ').append(words.text("clause.also", Map.of("codes", codes)));
        }
        return text.toString();
    }

    String todo(StatedFinding stated) {
        if (stated.state() == State.RESOLVED) {
            return words.text("todo.resolved");
        }
        if (stated.state() == State.ACCEPTED) {
            return accepted(stated.because());
        }
        return open(stated);
    }

    private String accepted(String id) {
        String text = words.text("todo.accepted", Map.of("because", id));
        return from.policy()
                .exception(id)
                .map(exception -> text + " " + words.text("clause.accepted", decision(exception)))
                .orElse(text);
    }

    private Map<String, String> decision(AuditException exception) {
        return Map.of(
                "approver", Shown.text(exception.approvedBy()),
                "until", words.day(exception.until()),
                "reason", Shown.text(exception.reason()).replaceFirst("\\.$", ""));
    }

    private String open(StatedFinding stated) {
        Finding finding = stated.finding();
        SentenceValues of = new SentenceValues(from, stated);
        StringBuilder text = new StringBuilder();
        if (!finding.fact(Fact.FIRST_DAY).isEmpty()) {
            text.append(words.text("clause.starter", of)).append(' ');
        }
        text.append(words.text(keys.todo(finding), of));
        latestEnd(finding).ifPresent(day -> text.append(' ')
                .append(words.text("clause.latest-end", Map.of("latestEnd", words.day(day)))));
        if (!finding.fact(Fact.THEMES_THAT_STAY).isEmpty()) {
            text.append(' ').append(words.text("clause.themes-that-stay", of));
        }
        if (isForAssignorToEnd(finding)) {
            text.append(' ').append(words.text("clause.assignor-ends", of));
        }
        return text.toString();
    }

    /** Until when the mandate may be that somebody is to be granted. */
    private Optional<LocalDate> latestEnd(Finding finding) {
        LocalDate present = finding.action() == Action.EXTEND ? finding.held().validTo() : null;
        boolean personal = !finding.concern().employeeNo().isEmpty();
        return personal && GRANTING.contains(finding.action())
                ? from.latestEnd()
                        .of(finding.concern().employeeNo())
                        .filter(day -> present == null || day.isAfter(present))
                : Optional.empty();
    }

    /** Whether another organisation gave the mandate that is to end; a wrong assignor's advice says so itself. */
    private static boolean isForAssignorToEnd(Finding finding) {
        return finding.code() != Code.MANDATE_WRONG_ASSIGNOR
                && finding.action() == Action.REVOKE
                && !finding.fact(Fact.ASSIGNOR).isEmpty();
    }

    /** Up to three who may do it, and how many more; how to come by the right if nobody may; else empty. */
    String who(StatedFinding stated) {
        Finding finding = stated.finding();
        if (stated.state() == State.RESOLVED) {
            return "";
        }
        return finding.action().isForGrantors() ? grantors(finding.grantors()) : "";
    }

    private String grantors(List<String> numbers) {
        if (numbers.isEmpty()) {
            return words.text("grantors.nobody");
        }
        String first = numbers.stream()
                .limit(NAMED_GRANTORS)
                .map(from.names()::labelled)
                .collect(Collectors.joining(", "));
        int more = numbers.size() - NAMED_GRANTORS;
        return more <= 0 ? first : words.text("grantors.more", Map.of("names", first, "n", Integer.toString(more)));
    }
}
