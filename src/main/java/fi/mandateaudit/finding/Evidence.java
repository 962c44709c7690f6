package fi.mandateaudit.finding;

import java.util.List;

/**
 * What a finding rests on.
 *
 * @param also further discrepancies of the same holding, gravest first
 * @param matchedBy how the assignee was found to be the person, or empty
 * @param people employee numbers of everybody concerned, where several are
 * @param hrSources the rows of HR's export
 * @param mandateSources the rows of the mandate lists
 */
public record Evidence(
        List<Code> also, String matchedBy, List<String> people, List<Place> hrSources, List<Place> mandateSources) {
    /** Nothing. */
    public static final Evidence NONE = new Evidence(List.of(), "", List.of(), List.of(), List.of());

    /** Keeps lists of its own. */
    public Evidence {
        also = List.copyOf(also);
        people = List.copyOf(people);
        hrSources = List.copyOf(hrSources);
        mandateSources = List.copyOf(mandateSources);
    }
}
