package fi.mandateaudit.mandate;

import fi.mandateaudit.roster.Assignee;
import fi.mandateaudit.roster.Match;
import java.util.List;

/**
 * A person who holds mandates and is nobody, or could be several people, in HR's export.
 *
 * @param assignee who it is, as far as all its rows together tell
 * @param match why there is no person: {@link Match.Ambiguous} if any row could be several people's, {@link
 *     Match.Former} if it was in an earlier export, otherwise {@link Match.Unknown}
 * @param holdings what is held, in an order that depends on what the holdings say
 */
public record StrayHolder(Assignee assignee, Match match, List<Holding> holdings) {}
