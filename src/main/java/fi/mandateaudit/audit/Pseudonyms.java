package fi.mandateaudit.audit;

import fi.mandateaudit.roster.Assignee;

/** Names that tell people apart and nothing else: keyed, so that nobody without the key can make them. */
public interface Pseudonyms {

    /**
     * The pseudonym of an assignee.
     *
     * @param assignee somebody who is nobody in HR's export
     * @return a short text, the same in every run with the same key
     */
    String of(Assignee assignee);

    /**
     * The pseudonym of any text that may hold something personal.
     *
     * @param text a text
     * @return a short text, the same in every run with the same key
     */
    String of(String text);
}
