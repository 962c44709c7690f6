package fi.mandateaudit.intake;

/**
 * An unknown heading and the known one that it is most like.
 *
 * @param heading the heading as the file has it
 * @param known the known heading, folded
 * @param field what the known heading means
 * @param likeness how alike they are, from 0 to 1
 */
public record NearHeading(String heading, String known, Field field, double likeness) {}
