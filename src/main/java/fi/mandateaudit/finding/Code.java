package fi.mandateaudit.finding;

import static fi.mandateaudit.finding.Action.ASK_CLIENT;
import static fi.mandateaudit.finding.Action.CONFIRM;
import static fi.mandateaudit.finding.Action.EXTEND;
import static fi.mandateaudit.finding.Action.GRANT;
import static fi.mandateaudit.finding.Action.REPLACE;
import static fi.mandateaudit.finding.Action.REVIEW;
import static fi.mandateaudit.finding.Action.REVOKE;
import static fi.mandateaudit.finding.Action.WAIT;
import static fi.mandateaudit.finding.Owner.ADMINISTRATOR;
import static fi.mandateaudit.finding.Owner.CLIENT;
import static fi.mandateaudit.finding.Owner.HR;
import static fi.mandateaudit.finding.Severity.HIGH;
import static fi.mandateaudit.finding.Severity.INFO;
import static fi.mandateaudit.finding.Severity.LOW;
import static fi.mandateaudit.finding.Severity.MEDIUM;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Every kind of finding, with what it has unless policy or the case says otherwise. */
public enum Code {
    MANDATE_MISSING(HIGH, GRANT, ADMINISTRATOR),
    MANDATE_LOOKALIKE(HIGH, GRANT, ADMINISTRATOR),
    MANDATE_WRONG_ASSIGNOR(MEDIUM, REPLACE, ADMINISTRATOR),
    MANDATE_WRONG_TYPE(HIGH, REPLACE, ADMINISTRATOR),
    MANDATE_WRONG_SPECIFIER(HIGH, REPLACE, ADMINISTRATOR),
    MANDATE_INVALID(HIGH, GRANT, ADMINISTRATOR),
    MANDATE_UNCONFIRMED(MEDIUM, CONFIRM, ADMINISTRATOR),
    MANDATE_EXPIRED(HIGH, GRANT, ADMINISTRATOR),
    MANDATE_NOT_YET_VALID(MEDIUM, WAIT, ADMINISTRATOR),
    MANDATE_EXPIRING(MEDIUM, EXTEND, ADMINISTRATOR),
    MANDATE_NARROWER(INFO, REVIEW, ADMINISTRATOR),
    CHAIN_BROKEN(HIGH, ASK_CLIENT, CLIENT),
    CHAIN_EXPIRING(MEDIUM, ASK_CLIENT, CLIENT),
    MANDATE_EXCESS(MEDIUM, REVOKE, ADMINISTRATOR),
    MANDATE_OF_LEAVER(HIGH, REVOKE, ADMINISTRATOR),
    MANDATE_OF_UNKNOWN_PERSON(MEDIUM, REVIEW, ADMINISTRATOR),
    GRANT_RIGHT_EXCESS(HIGH, REVOKE, ADMINISTRATOR),
    MANDATE_DUPLICATE(LOW, REVOKE, ADMINISTRATOR),
    MANDATE_UNRESTRICTED(LOW, REPLACE, ADMINISTRATOR),
    MANDATE_TOO_LONG(INFO, REVIEW, ADMINISTRATOR),
    MANDATE_IMPOSSIBLE(HIGH, REVIEW, ADMINISTRATOR),
    TOXIC_COMBINATION(HIGH, REVIEW, ADMINISTRATOR),
    RECEIVED_MANDATE_UNUSED(LOW, GRANT, ADMINISTRATOR),
    SINGLE_GRANTOR(LOW, GRANT, ADMINISTRATOR),
    ROLE_UNKNOWN(MEDIUM, REVIEW, ADMINISTRATOR),
    ASSIGNMENT_MISSING(MEDIUM, REVIEW, ADMINISTRATOR),
    PERSON_AMBIGUOUS(HIGH, REVIEW, HR),
    PERSON_CONFLICTING(HIGH, REVIEW, HR),
    THEME_UNKNOWN(MEDIUM, REVIEW, ADMINISTRATOR),
    ROW_REJECTED(HIGH, REVIEW, ADMINISTRATOR),
    EXCEPTION_EXPIRED(MEDIUM, REVIEW, ADMINISTRATOR),
    EXCEPTION_UNMATCHED(LOW, REVIEW, ADMINISTRATOR),
    EXCEPTION_EXPIRING(INFO, REVIEW, ADMINISTRATOR);

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final Severity severity;
    private final Action action;
    private final Owner owner;

    Code(Severity severity, Action action, Owner owner) {
        this.severity = severity;
        this.action = action;
        this.owner = owner;
    }

    /**
     * The code of a name.
     *
     * @param id a name such as {@code mandate-missing}
     * @return the code, or nothing if there is none of that name
     */
    public static Optional<Code> ofId(String id) {
        return Arrays.stream(values()).filter(code -> code.id().equals(id)).findFirst();
    }

    /**
     * The name by which everything outside the program calls the code.
     *
     * @return kebab-case, never translated
     */
    public String id() {
        return id;
    }

    /**
     * The severity unless policy overrides it.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    /**
     * The action unless the case asks for another.
     *
     * @return the action
     */
    public Action action() {
        return action;
    }

    /**
     * Whose move it is.
     *
     * @return the owner
     */
    public Owner owner() {
        return owner;
    }
}
