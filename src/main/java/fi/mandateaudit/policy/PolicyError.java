package fi.mandateaudit.policy;

import java.util.Comparator;

/**
 * A mistake in a policy file; nothing in it has the form of an identity code.
 *
 * @param file the name of the file
 * @param line the line, from 1
 * @param column the column, from 1
 * @param expected what should stand there
 * @param found what does
 */
public record PolicyError(String file, int line, int column, String expected, String found)
        implements Comparable<PolicyError> {
    private static final Comparator<PolicyError> ORDER = Comparator.comparing(PolicyError::file)
            .thenComparingInt(PolicyError::line)
            .thenComparingInt(PolicyError::column)
            .thenComparing(PolicyError::expected)
            .thenComparing(PolicyError::found);

    @Override
    public int compareTo(PolicyError other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": expected " + expected + ", found " + found;
    }
}
