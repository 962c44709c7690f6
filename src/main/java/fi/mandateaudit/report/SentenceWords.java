package fi.mandateaudit.report;

/**
 * Where the values of sentences come from.
 *
 * @param words the words of the language
 * @param names names of people and clients
 * @param policy names of roles, services and themes
 * @param organisation our name and Y-tunnus
 * @param latestEnd until when new mandates may be
 */
record SentenceWords(Words words, Names names, PolicyWords policy, String organisation, LatestEnd latestEnd) {}
