package fi.mandateaudit.audit;

import java.util.List;
import java.util.Locale;

/**
 * Something that could not be judged.
 *
 * @param employeeNo the person, or empty for a client's link
 * @param services ids of the services concerned
 * @param theme the theme as reports write it, or empty
 * @param onBehalfOf the client, or empty
 * @param because why
 */
public record NotEvaluated(String employeeNo, List<String> services, String theme, String onBehalfOf, Because because) {

    /** Why something could not be judged. */
    public enum Because {
        /** No official name of the theme is known. */
        THEME_WITHOUT_NAME,
        /** The theme's name is not known in the language of one of the lists. */
        THEME_WITHOUT_NAME_IN_LANGUAGE,
        /** No list of received mandates was given. */
        NO_RECEIVED_LIST,
        /** HR's rows of the person contradict each other. */
        PERSON_CONFLICTING,
        /** One of HR's rows of the person could not be read. */
        HR_ROW_REJECTED;

        /**
         * The reason's name for machines.
         *
         * @return kebab-case
         */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
