package fi.mandateaudit.policy;

import fi.mandateaudit.finding.MandateType;
import java.util.Comparator;
import java.util.List;

/**
 * A mandate that a person's work needs, or may use.
 *
 * @param theme the theme
 * @param onBehalfOf in whose affairs
 * @param client the client's Y-tunnus for {@link OnBehalfOf#CLIENTS}, otherwise empty
 * @param workplace the workplace that the mandate must cover, or empty
 * @param services ids of the services that it is for, in the order of the policy
 * @param roles ids of the roles that it comes from, in the order of the policy
 */
public record Requirement(
        Theme theme,
        OnBehalfOf onBehalfOf,
        String client,
        String workplace,
        List<String> services,
        List<String> roles) {
    /** By theme, then own affairs, any client, clients, then specifier. */
    public static final Comparator<Requirement> ORDER = Requirement::compare;

    private static int compare(Requirement one, Requirement other) {
        int order = one.theme == other.theme ? 0 : one.theme.id().compareTo(other.theme.id());
        if (order == 0) {
            order = one.onBehalfOf.compareTo(other.onBehalfOf);
        }
        if (order == 0) {
            order = one.client.compareTo(other.client);
        }
        return order == 0 ? one.workplace.compareTo(other.workplace) : order;
    }

    /**
     * The type that does: it follows from whose affairs are handled (source: {@code domain/kela.md}, The four types).
     *
     * @return TRANSACT for own affairs, REPRESENT for clients'
     */
    public MandateType type() {
        return onBehalfOf == OnBehalfOf.OWN ? MandateType.TRANSACT : MandateType.REPRESENT;
    }
}
