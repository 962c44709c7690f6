package fi.mandateaudit.roster;

import java.util.Optional;

/** People who stood in HR's exports of earlier runs and are missing from this one. */
public interface FormerPeople {
    /** Nobody is remembered. */
    FormerPeople NONE = (assignee, byNameAlone) -> Optional.empty();

    /**
     * Who of them an assignee is.
     *
     * @param assignee an assignee who is nobody in HR's export
     * @param byNameAlone whether a name is enough, if the assignee tells nothing else
     * @return the only one that it can be, or nothing
     */
    Optional<Match.Former> find(Assignee assignee, boolean byNameAlone);
}
