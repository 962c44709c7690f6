package fi.mandateaudit.mandate;

import fi.mandateaudit.identity.Folding;

/**
 * Who gave a mandate.
 *
 * @param own whether it is our own organisation
 * @param id the organisation's identifier, or empty if the list gives a name alone, or the assignor is a person
 * @param name the name as written, tidied, or empty
 */
public record Assignor(boolean own, String id, String name) {

    /**
     * Whether two assignors are one.
     *
     * @param other another assignor
     * @return true for the same identifier, or the same name where there is none
     */
    public boolean isSameAs(Assignor other) {
        return key().equals(other.key());
    }

    /**
     * What tells assignors apart.
     *
     * @return {@code own}, the identifier, or the folded name
     */
    public String key() {
        if (own) {
            return "own";
        }
        return id.isEmpty() ? Folding.fold(name) : id;
    }
}
