package fi.mandateaudit.policy;

import fi.mandateaudit.finding.Code;

/** Which findings an exception accepts. */
public sealed interface ExceptionMatch {

    /**
     * One finding.
     *
     * @param id the finding's id
     */
    record ById(String id) implements ExceptionMatch {}

    /**
     * Every finding of a code whose fields are as given; an empty field is not asked for.
     *
     * @param code the code
     * @param name the name of the person or assignee, compared as names are
     * @param theme the theme's name, any that the catalogue knows
     * @param employee the employee number
     * @param client the client's Y-tunnus
     */
    record ByFields(Code code, String name, String theme, String employee, String client) implements ExceptionMatch {}
}
