package fi.mandateaudit.intake;

import java.util.Locale;

/** What a column of an input means; {@code design/interface.md} tells which kinds have which. */
public enum Field {
    EMPLOYEE_NO,
    LAST_NAME,
    FIRST_NAME,
    FULL_NAME,
    IDENTITY_CODE,
    BIRTH_DATE,
    TITLE,
    UNIT,
    MANAGER,
    WORKPLACE,
    EMPLOYED_FROM,
    EMPLOYED_TO,
    EMPLOYER_ID,
    CLIENTS,
    THEME,
    TYPE,
    ASSIGNOR_NAME,
    ASSIGNOR_ID,
    ASSIGNEE_NAME,
    ASSIGNEE_ID,
    ASSIGNEE_BIRTH_DATE,
    SPECIFIER,
    CLIENT,
    VALID_FROM,
    VALID_TO,
    STATE,
    SERVICE;

    /**
     * The field's name in configuration.
     *
     * @return for example {@code employee_no}
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
