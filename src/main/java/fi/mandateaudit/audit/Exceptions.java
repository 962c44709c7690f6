package fi.mandateaudit.audit;

import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Fact;
import fi.mandateaudit.finding.Finding;
import fi.mandateaudit.policy.AuditException;
import fi.mandateaudit.policy.ExceptionMatch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Holds the findings of a run against the exceptions of the policy. */
final class Exceptions {
    private final Scene scene;
    private final Concerned concerned;

    Exceptions(Scene scene) {
        this.scene = scene;
        this.concerned = new Concerned(scene.basis());
    }

    Acceptance hold(List<Finding> findings) {
        Map<String, String> accepted = new TreeMap<>();
        List<Finding> about = new ArrayList<>();
        List<AuditException> approvedByThemselves = new ArrayList<>();
        for (AuditException exception : scene.basis().policy().exceptions()) {
            boolean over = exception.until().isBefore(scene.date());
            List<Finding> matched = over
                    ? List.of()
                    : findings.stream()
                            .filter(finding -> matches(exception.match(), finding))
                            .toList();
            if (matched.stream().anyMatch(each -> concerned.isApprovedByThePersonConcerned(each, exception))) {
                approvedByThemselves.add(exception);
            }
            matched.forEach(finding -> accepted.putIfAbsent(finding.id(), exception.id()));
            codeFor(exception, over, matched).ifPresent(code -> about.add(finding(code, exception)));
        }
        if (!approvedByThemselves.isEmpty()) {
            throw new ApproverConcerned(approvedByThemselves);
        }
        return new Acceptance(accepted, about);
    }

    private Optional<Code> codeFor(AuditException exception, boolean over, List<Finding> matched) {
        if (over) {
            return Optional.of(Code.EXCEPTION_EXPIRED);
        }
        if (matched.isEmpty()) {
            return Optional.of(Code.EXCEPTION_UNMATCHED);
        }
        LocalDate warning = scene.date().plusDays(scene.basis().settings().expiringWithin());
        return exception.until().isAfter(warning) ? Optional.empty() : Optional.of(Code.EXCEPTION_EXPIRING);
    }

    private Finding finding(Code code, AuditException exception) {
        return new Draft(code)
                .apart(exception.id())
                .fact(Fact.EXCEPTION, exception.id())
                .fact(Fact.UNTIL, exception.until())
                .finish(scene.office());
    }

    private boolean matches(ExceptionMatch match, Finding finding) {
        if (match instanceof ExceptionMatch.ById byId) {
            return byId.id().equals(finding.id());
        }
        ExceptionMatch.ByFields fields = (ExceptionMatch.ByFields) match;
        return fields.code() == finding.code()
                && (fields.employee().isEmpty() || concerned.hasNumber(finding, fields.employee()))
                && (fields.client().isEmpty()
                        || fields.client().equals(finding.concern().onBehalfOf()))
                && (fields.theme().isEmpty() || isTheme(fields.theme(), finding))
                && (fields.name().isEmpty() || concerned.isNamed(finding, fields.name()));
    }

    private boolean isTheme(String name, Finding finding) {
        String key = scene.basis().policy().catalogue().keyOf(name);
        return key.equals(finding.concern().themeKey());
    }
}
