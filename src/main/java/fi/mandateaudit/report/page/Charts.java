package fi.mandateaudit.report.page;

import java.util.List;

/**
 * How things are, at a glance.
 *
 * @param people people by status
 * @param findings open findings by action and severity
 * @param coverage how well roles are covered in services
 * @param endings what ends in the next twelve months
 * @param trend open findings of the last runs
 */
public record Charts(Shares people, Matrix findings, HeatMap coverage, Endings endings, Trend trend) {
    /**
     * A part of a bar that is a thousand long.
     *
     * @param kind a word for the style sheet: the constant that is counted, in lower case
     * @param from where it begins
     * @param length how long it is
     */
    public record Piece(String kind, int from, int length) {}

    /**
     * Parts of a whole.
     *
     * @param heading what is counted
     * @param total how many there are
     * @param bar the parts as a bar
     * @param counts the parts as numbers
     */
    public record Shares(String heading, String total, List<Piece> bar, List<Count> counts) {}

    /**
     * A count.
     *
     * @param kind a word for the style sheet
     * @param label what is counted
     * @param number how many
     */
    public record Count(String kind, String label, int number) {}

    /**
     * Open findings by action and severity.
     *
     * @param heading its heading
     * @param note what to say of it, or empty
     * @param labels the heading of the actions and that of the totals
     * @param severities the columns; the count is of all actions
     * @param rows one per action that somebody has to take
     */
    public record Matrix(String heading, String note, List<String> labels, List<Count> severities, List<Action> rows) {}

    /**
     * What is to be done, how often.
     *
     * @param key the action's constant
     * @param label the action in words
     * @param counts how often, by severity; {@link Count#kind()} is the severity
     * @param total how often in all
     * @param bar the counts as a bar; the longest of all actions fills it
     */
    public record Action(String key, String label, List<Count> counts, int total, List<Piece> bar) {}

    /**
     * Open findings of the last runs.
     *
     * @param heading its heading
     * @param note what to say of it
     * @param run the heading of the runs
     * @param runs the runs in their order, this one last; none if there was none before
     */
    public record Trend(String heading, String note, String run, List<Run> runs) {}

    /**
     * One run.
     *
     * @param label its day and number
     * @param counts its figures, open findings by severity, then what became of findings
     * @param bar open findings by severity; the longest of all runs fills it
     */
    public record Run(String label, List<Count> counts, List<Piece> bar) {}
}
