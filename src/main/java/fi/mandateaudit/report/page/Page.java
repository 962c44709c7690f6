package fi.mandateaudit.report.page;

import java.util.List;

/**
 * What the page says, in the order in which it says it.
 *
 * @param head its title and first sentences
 * @param charts how things are, at a glance
 * @param work the work list
 * @param sections the tables below it
 * @param guides the guides below the tables
 * @param end its last sentences
 * @param assets its style sheet and script
 */
public record Page(
        Head head,
        Charts charts,
        WorkList work,
        List<Section> sections,
        Guides guides,
        List<String> end,
        Assets assets) {
    /**
     * The top of the page.
     *
     * @param language the tag of its language
     * @param title its title
     * @param subtitle whose audit it is, and of which day
     * @param complete whether everything could be evaluated
     * @param headline how things are, in one sentence
     * @param sentences what has to be known besides
     * @param contents the name of the list of contents
     */
    public record Head(
            String language,
            String title,
            String subtitle,
            boolean complete,
            String headline,
            List<String> sentences,
            String contents) {}

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

    /**
     * What the page's readers may want to read up on.
     *
     * @param heading the heading
     * @param note a sentence below it
     * @param all the guides
     */
    public record Guides(String heading, String note, List<Guide> all) {}

    /**
     * A guide, which the program brings along.
     *
     * @param id its anchor
     * @param title its title
     * @param body its text as HTML
     */
    public record Guide(String id, String title, String body) {}
}
