package fi.mandateaudit.policy;

import java.util.List;

/**
 * What a role needs, or may hold, in one service.
 *
 * @param service the service
 * @param themes the themes of it that are meant; where policy names none, all that have a name
 * @param onBehalfOf in whose affairs
 * @param workplace {@code {workplace}} for the workplace of the contract, another text for itself, or empty for none
 */
public record Need(Service service, List<Theme> themes, OnBehalfOf onBehalfOf, String workplace) {
    /** Stands for the workplace of the person's contract. */
    public static final String WORKPLACE_OF_CONTRACT = "{workplace}";
}
