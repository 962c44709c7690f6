package fi.mandateaudit.report.page;

import java.util.List;

/**
 * What the page says, in the order in which it says it.
 *
 * @param head its title and first sentences
 * @param tallies the counts beside each other
 * @param tasks the work list
 * @param sections the tables below it
 * @param end its last sentences
 */
public record Page(Head head, List<Tally> tallies, Tasks tasks, List<Section> sections, List<String> end) {
    /**
     * The top of the page.
     *
     * @param language the tag of its language
     * @param title its title
     * @param subtitle whose audit it is, and of which day
     * @param complete whether everything could be evaluated
     * @param sentences what matters most
     */
    public record Head(String language, String title, String subtitle, boolean complete, List<String> sentences) {}

    /**
     * A list of counts.
     *
     * @param heading what is counted
     * @param counts the counts
     */
    public record Tally(String heading, List<Count> counts) {}

    /**
     * A count.
     *
     * @param kind a word for the style sheet: the constant that is counted, in lower case
     * @param label what is counted
     * @param number how many
     */
    public record Count(String kind, String label, int number) {}

    /**
     * The work list.
     *
     * @param heading its heading
     * @param note how much of the whole it is
     * @param labels the words before each part of a task
     * @param all the tasks
     */
    public record Tasks(String heading, String note, Labels labels, List<Task> all) {}

    /**
     * The words before the parts of a task.
     *
     * @param todo before what to do
     * @param who before who may do it
     * @param people before the people concerned
     * @param rows before the rows that it rests on
     * @param since before the day of its first sight
     */
    public record Labels(String todo, String who, String people, String rows, String since) {}

    /**
     * A finding to work on.
     *
     * @param kind its severity in lower case, for the style sheet
     * @param badges its severity and state
     * @param title what kind of finding it is, in words
     * @param code its code
     * @param subject whom it is about, or empty
     * @param what what is wrong
     * @param todo what to do
     * @param who who may do it, or empty
     * @param people the people concerned where they are several, or empty
     * @param rows the rows that it rests on, or empty
     * @param id its id
     * @param since the day of its first sight
     */
    public record Task(
            String kind,
            List<String> badges,
            String title,
            String code,
            String subject,
            String what,
            String todo,
            String who,
            String people,
            String rows,
            String id,
            String since) {}

    /**
     * A table.
     *
     * @param id its anchor
     * @param heading its heading
     * @param note a sentence below the heading, or empty
     * @param headings the headings of its columns
     * @param rows its cells
     */
    public record Section(String id, String heading, String note, List<String> headings, List<List<String>> rows) {}
}
