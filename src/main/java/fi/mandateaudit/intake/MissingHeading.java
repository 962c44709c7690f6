package fi.mandateaudit.intake;

/**
 * A heading that {@code imports.yml} could make known.
 *
 * @param kind the kind of list that it stands in
 * @param field what it probably means, or what is needed and no heading is like
 * @param heading the heading as the file has it, or empty where none is alike
 */
public record MissingHeading(InputKind kind, Field field, String heading) {
    /**
     * What stands for a heading that nobody can guess: another for each field, as a heading means one field alone.
     *
     * @param field what is needed
     * @return a text that no file has for a heading
     */
    public static String placeholder(Field field) {
        return "<heading of " + field.id() + ">";
    }
}
