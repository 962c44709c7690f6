package fi.mandateaudit.roster;

import java.util.Locale;

/** How the person of an assignee was found, strongest first. */
public enum MatchMethod {
    IDENTITY_CODE,
    EMPLOYEE_NUMBER,
    ALIAS,
    BIRTH_DATE_AND_NAME,
    NAME;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /**
     * The method's name in reports.
     *
     * @return for example {@code identity-code}
     */
    public String id() {
        return id;
    }
}
