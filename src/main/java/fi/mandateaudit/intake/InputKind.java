package fi.mandateaudit.intake;

import static fi.mandateaudit.intake.Field.ASSIGNEE_BIRTH_DATE;
import static fi.mandateaudit.intake.Field.ASSIGNEE_ID;
import static fi.mandateaudit.intake.Field.ASSIGNEE_NAME;
import static fi.mandateaudit.intake.Field.ASSIGNOR_ID;
import static fi.mandateaudit.intake.Field.ASSIGNOR_NAME;
import static fi.mandateaudit.intake.Field.BIRTH_DATE;
import static fi.mandateaudit.intake.Field.CLIENT;
import static fi.mandateaudit.intake.Field.CLIENTS;
import static fi.mandateaudit.intake.Field.EMPLOYED_FROM;
import static fi.mandateaudit.intake.Field.EMPLOYED_TO;
import static fi.mandateaudit.intake.Field.EMPLOYEE_NO;
import static fi.mandateaudit.intake.Field.EMPLOYER_ID;
import static fi.mandateaudit.intake.Field.FIRST_NAME;
import static fi.mandateaudit.intake.Field.FULL_NAME;
import static fi.mandateaudit.intake.Field.IDENTITY_CODE;
import static fi.mandateaudit.intake.Field.LAST_NAME;
import static fi.mandateaudit.intake.Field.MANAGER;
import static fi.mandateaudit.intake.Field.SERVICE;
import static fi.mandateaudit.intake.Field.SPECIFIER;
import static fi.mandateaudit.intake.Field.STATE;
import static fi.mandateaudit.intake.Field.THEME;
import static fi.mandateaudit.intake.Field.TITLE;
import static fi.mandateaudit.intake.Field.TYPE;
import static fi.mandateaudit.intake.Field.UNIT;
import static fi.mandateaudit.intake.Field.VALID_FROM;
import static fi.mandateaudit.intake.Field.VALID_TO;
import static fi.mandateaudit.intake.Field.WORKPLACE;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The four kinds of lists that the audit reads. */
public enum InputKind {
    /** HR's people and contracts. */
    EMPLOYEES(
            Set.of(
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
                    CLIENTS),
            List.of(
                    List.of(Set.of(EMPLOYEE_NO)),
                    List.of(Set.of(LAST_NAME, FIRST_NAME), Set.of(FULL_NAME)),
                    List.of(Set.of(TITLE)))),
    /** Mandates that the organisation granted. */
    GRANTED(
            Set.of(
                    THEME,
                    TYPE,
                    ASSIGNOR_NAME,
                    ASSIGNOR_ID,
                    ASSIGNEE_NAME,
                    ASSIGNEE_ID,
                    ASSIGNEE_BIRTH_DATE,
                    EMPLOYEE_NO,
                    SPECIFIER,
                    CLIENT,
                    WORKPLACE,
                    VALID_FROM,
                    VALID_TO,
                    STATE),
            List.of(
                    List.of(Set.of(THEME)),
                    List.of(Set.of(TYPE)),
                    List.of(Set.of(ASSIGNEE_NAME), Set.of(ASSIGNEE_ID)),
                    List.of(Set.of(VALID_FROM)),
                    List.of(Set.of(VALID_TO)))),
    /** Mandates that clients gave the organisation. */
    RECEIVED(
            GRANTED.fields,
            List.of(
                    List.of(Set.of(THEME)),
                    List.of(Set.of(ASSIGNOR_ID)),
                    List.of(Set.of(VALID_FROM)),
                    List.of(Set.of(VALID_TO)))),
    /** Who handles which client. */
    ASSIGNMENTS(Set.of(EMPLOYEE_NO, CLIENT, SERVICE), List.of(List.of(Set.of(EMPLOYEE_NO)), List.of(Set.of(CLIENT))));

    private final Set<Field> fields;
    private final List<List<Set<Field>>> required;

    InputKind(Set<Field> fields, List<List<Set<Field>>> required) {
        this.fields = fields;
        this.required = required;
    }

    /**
     * The fields that such a list may have.
     *
     * @return every field that is known in this kind
     */
    public Set<Field> fields() {
        return fields;
    }

    /**
     * What such a list must have, from a column or a constant.
     *
     * @return a list of needs; each is met by any one of its sets of fields, all of the set
     */
    public List<List<Set<Field>>> required() {
        return required;
    }

    /**
     * The kind's name in configuration and reports.
     *
     * @return for example {@code employees}
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
