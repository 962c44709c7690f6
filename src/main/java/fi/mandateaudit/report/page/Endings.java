package fi.mandateaudit.report.page;

import fi.mandateaudit.report.page.Charts.Count;
import fi.mandateaudit.report.page.Charts.Piece;
import java.util.List;

/**
 * What ends in the next twelve months.
 *
 * @param heading its heading
 * @param note what stands in it
 * @param headings the headings of its columns: month, own people's mandates, clients' mandates
 * @param show what opens the list of what ends
 * @param months the months in their order
 */
public record Endings(String heading, String note, List<String> headings, String show, List<Month> months) {
    /**
     * A month.
     *
     * @param label its name and year
     * @param counts own people's and clients' mandates
     * @param bar the counts as a bar; the longest of all months fills it
     * @param endings what ends, day by day
     * @param more what to say if these are not all, or empty
     */
    public record Month(String label, List<Count> counts, List<Piece> bar, List<Ending> endings, String more) {}

    /**
     * A mandate's end.
     *
     * @param day the last day
     * @param who whose it is: a person's or a client's
     * @param what its theme and type
     */
    public record Ending(String day, String who, String what) {}
}
