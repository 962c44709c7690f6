package fi.mandateaudit.mandate;

import fi.mandateaudit.identity.PartyId;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What tells the assignors of mandates apart.
 *
 * @param own whether it is our own organisation
 * @param id the identifier, or null if it is ours or only a name is known
 * @param foldedName the folded name where nothing else is known, otherwise empty
 */
record Grantor(boolean own, @Nullable PartyId id, String foldedName) {
    static final Grantor OWN = new Grantor(true, null, "");
    static final Comparator<Grantor> ORDER = Comparator.comparing((Grantor grantor) -> !grantor.own)
            .thenComparing(Grantor::id, Comparator.nullsFirst(PartyId.order()))
            .thenComparing(Grantor::foldedName);

    boolean isImpossible() {
        return id != null && id.isImpossible();
    }

    Assignor named(String name) {
        return new Assignor(own, id != null && id.isOrganisation() ? id.toString() : "", name);
    }

    @Override
    public String toString() {
        return "Grantor[hidden]";
    }
}
