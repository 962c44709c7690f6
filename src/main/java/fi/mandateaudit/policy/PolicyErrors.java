package fi.mandateaudit.policy;

import fi.mandateaudit.identity.Folding;
import fi.mandateaudit.identity.Redaction;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The mistakes found so far. A place at which an earlier pass found one is not named again by a later pass: what is no
 * text at all need not be called an unknown id too.
 */
final class PolicyErrors {
    private static final int LONGEST_FOUND = 120;

    private final Set<PolicyError> errors = new TreeSet<>();
    private final Set<String> settled = new HashSet<>();

    void add(String file, Position at, String expected, String found) {
        if (!settled.contains(key(file, at.line(), at.column()))) {
            errors.add(new PolicyError(file, at.line(), at.column(), tidy(expected), shortened(tidy(found))));
        }
    }

    boolean has(String file) {
        return errors.stream().anyMatch(error -> error.file().equals(file));
    }

    void beginNextPass() {
        errors.forEach(error -> settled.add(key(error.file(), error.line(), error.column())));
    }

    void rejectIfAny() throws PolicyRejected {
        if (!errors.isEmpty()) {
            throw new PolicyRejected(List.copyOf(errors));
        }
    }

    private static String key(String file, int line, int column) {
        return file + ":" + line + ":" + column;
    }

    private static String tidy(String text) {
        return Folding.tidy(Redaction.blank(text));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_FOUND ? text : text.substring(0, LONGEST_FOUND) + "…";
    }
}
