package fi.mandateaudit.mandate;

import fi.mandateaudit.roster.Assignee;
import fi.mandateaudit.roster.Match;
import java.util.List;

/**
 * A person who holds mandates and is nobody, or could be several people, in HR's export.
 *
 * @param assignee who it is, as far as the lists tell
 * @param match why there is no person: unknown or ambiguous
 * @param holdings what is held
 */
public record StrayHolder(Assignee assignee, Match match, List<Holding> holdings) {}
