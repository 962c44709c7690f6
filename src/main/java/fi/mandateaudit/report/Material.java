package fi.mandateaudit.report;

import fi.mandateaudit.finding.Language;

/**
 * What every list of a report is written from.
 *
 * @param input what the audit found
 * @param words the words of the language
 * @param names names of people and clients
 * @param policy names of roles, services and themes
 * @param sentences sentences of findings
 */
record Material(ReportInput input, Words words, Names names, PolicyWords policy, Sentences sentences) {
    static Material of(ReportInput input, Language language, Wording wording) {
        Words words = new Words(language, wording);
        Names names = new Names(input);
        PolicyWords policy = new PolicyWords(input.policy(), words);
        SentenceKeys keys = new SentenceKeys(input.date());
        LatestEnd latestEnd = new LatestEnd(input.date(), input.settings().longestValidity(), names);
        SentenceWords from = new SentenceWords(words, names, policy, organisation(input), latestEnd);
        return new Material(input, words, names, policy, new Sentences(from, keys));
    }

    String organisation() {
        return organisation(input);
    }

    private static String organisation(ReportInput input) {
        String id = input.settings().organisation().value();
        String name = Shown.text(input.settings().organisationName());
        return name.isEmpty() ? id : name + " (" + id + ")";
    }
}
