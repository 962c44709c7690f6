package fi.mandateaudit.finding;

import java.util.List;

/**
 * Whom and what a finding is about.
 *
 * @param employeeNo the person's employee number, or empty
 * @param stranger the keyed pseudonym of an assignee who is nobody or several people, or empty
 * @param roles ids of the person's roles that are concerned
 * @param services ids of the services that are concerned
 * @param themeKey the theme's id, or the folded name of one outside the catalogue, or empty
 * @param theme the theme as reports write it, or empty
 * @param onBehalfOf the client's identifier, or empty
 */
public record Concern(
        String employeeNo,
        String stranger,
        List<String> roles,
        List<String> services,
        String themeKey,
        String theme,
        String onBehalfOf) {
    /** About nothing of the usual. */
    public static final Concern NONE = new Concern("", "", List.of(), List.of(), "", "", "");

    /** Keeps lists of its own. */
    public Concern {
        roles = List.copyOf(roles);
        services = List.copyOf(services);
    }
}
