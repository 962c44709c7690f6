package fi.mandateaudit.report.page;

import java.util.List;

/**
 * The work list.
 *
 * @param heading its heading
 * @param note how much of the whole it is
 * @param labels its words
 * @param filters by what its reader can choose
 * @param groups by what its reader can group it
 * @param tasks the tasks
 */
public record WorkList(
        String heading, String note, Labels labels, List<Choice> filters, List<Option> groups, List<Task> tasks) {
    /**
     * The words of the work list.
     *
     * @param severity the heading of severities
     * @param concern the heading of whom it is about
     * @param what the heading of what is wrong
     * @param todo the heading of what to do
     * @param who before who may do it
     * @param evidence what opens the evidence
     * @param search the label of the search
     * @param group the label of the choice of groups
     * @param reset what takes every choice back
     * @param shown how many are shown, with places for both numbers
     * @param others the group of tasks that have none
     */
    public record Labels(
            String severity,
            String concern,
            String what,
            String todo,
            String who,
            String evidence,
            String search,
            String group,
            String reset,
            String shown,
            String others) {}

    /**
     * Something to choose by.
     *
     * @param key which of the tasks' words is compared
     * @param label its label
     * @param all the choice of everything
     * @param options the choices
     */
    public record Choice(String key, String label, String all, List<Option> options) {}

    /**
     * A choice.
     *
     * @param value the word that is compared
     * @param label the word that is shown
     */
    public record Option(String value, String label) {}

    /**
     * A finding to work on.
     *
     * @param finding what it is compared by
     * @param severity its severity in words
     * @param state its state in words
     * @param groups its groups
     * @param title what kind of finding it is, in words
     * @param concern whom it is about, or empty
     * @param unit the person's unit, or empty
     * @param what what is wrong
     * @param todo what to do
     * @param who who may do it, or empty
     * @param evidence what it rests on
     */
    public record Task(
            Keys finding,
            String severity,
            String state,
            Groups groups,
            String title,
            String concern,
            String unit,
            String what,
            String todo,
            String who,
            List<Option> evidence) {}

    /**
     * What a task is compared by; constants but for the id.
     *
     * @param id the finding's id
     * @param severity its severity
     * @param action its action
     * @param state its state
     * @param owner whose move it is
     */
    public record Keys(String id, String severity, String action, String state, String owner) {}

    /**
     * The groups of a task; each may be empty.
     *
     * @param person the person
     * @param client the client
     * @param service the services
     */
    public record Groups(String person, String client, String service) {}
}
