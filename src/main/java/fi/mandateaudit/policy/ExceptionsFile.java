package fi.mandateaudit.policy;

import fi.mandateaudit.finding.Code;
import fi.mandateaudit.identity.BusinessId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code exceptions.yml}. */
final class ExceptionsFile {
    private final LocalDate lastDay;

    private ExceptionsFile(LocalDate auditDate) {
        this.lastDay = auditDate.plusYears(1);
    }

    static List<AuditException> read(PolicyNode root, LocalDate auditDate) {
        ExceptionsFile file = new ExceptionsFile(auditDate);
        Set<String> ids = new HashSet<>();
        List<AuditException> exceptions = new ArrayList<>();
        for (PolicyNode node : root.items("exceptions")) {
            file.exception(node).ifPresent(exceptions::add);
            node.child("id")
                    .filter(id -> !ids.add(id.text()))
                    .ifPresent(id -> id.reject("an id that no other exception has", id.text() + " again"));
        }
        return List.copyOf(exceptions);
    }

    private Optional<AuditException> exception(PolicyNode node) {
        Optional<LocalDate> until = node.child("until").flatMap(this::until);
        Optional<ExceptionMatch> match = match(node);
        return until.isEmpty() || match.isEmpty()
                ? Optional.empty()
                : Optional.of(new AuditException(
                        node.text("id"),
                        match.get(),
                        node.text("reason"),
                        node.text("approved-by"),
                        until.get(),
                        node.child("approved-by").map(PolicyNode::at).orElse(Position.START)));
    }

    private Optional<LocalDate> until(PolicyNode until) {
        Optional<LocalDate> day = PolicyDay.read(until);
        day.filter(last -> last.isAfter(lastDay))
                .ifPresent(last -> until.reject("a day until " + lastDay, last.toString()));
        return day;
    }

    private static Optional<ExceptionMatch> match(PolicyNode exception) {
        return exception.child("match").map(ExceptionsFile::byFields).orElseGet(() -> exception
                .child("finding")
                .map(id -> new ExceptionMatch.ById(id.text())));
    }

    private static Optional<ExceptionMatch> byFields(PolicyNode match) {
        String client = match.child("client").map(ExceptionsFile::client).orElse("");
        return match.child("code")
                .flatMap(ExceptionsFile::code)
                .map(code -> new ExceptionMatch.ByFields(
                        code, match.text("name"), match.text("theme"), match.text("employee"), client));
    }

    private static Optional<Code> code(PolicyNode node) {
        Optional<Code> code = Code.ofId(node.text());
        if (code.isEmpty()) {
            List<String> codes = Arrays.stream(Code.values()).map(Code::id).toList();
            node.reject("a code of findings", EditDistance.didYouMean(node.text(), codes));
        }
        return code;
    }

    private static String client(PolicyNode node) {
        Optional<BusinessId> client = BusinessId.parse(node.text());
        if (client.isEmpty()) {
            node.reject("a Y-tunnus with its check digit", node.text());
        }
        return client.map(BusinessId::value).orElse("");
    }
}
