package fi.mandateaudit.finding;

import java.util.Comparator;

/**
 * Where in the inputs something stands.
 *
 * @param file the input file's name, without its folder
 * @param line the line on which the record begins, from 1
 */
public record Place(String file, int line) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file).thenComparingInt(Place::line);

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
