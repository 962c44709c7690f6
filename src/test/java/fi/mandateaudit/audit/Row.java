package fi.mandateaudit.audit;

import fi.mandateaudit.intake.Field;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** A row of a list, while it is being written. */
final class Row {
    private final Map<Field, String> cells = new EnumMap<>(Field.class);
    private final String illegible;

    private Row(String illegible) {
        this.illegible = illegible;
    }

    Row() {
        this("");
    }

    /** A row of another number of fields than there are headings. */
    static Row illegible(String text) {
        return new Row(text);
    }

    Row copy() {
        Row copy = new Row(illegible);
        copy.cells.putAll(cells);
        return copy;
    }

    Row set(Field field, String text) {
        if (text.isEmpty()) {
            cells.remove(field);
        } else {
            cells.put(field, text);
        }
        return this;
    }

    String text(Field field) {
        return cells.getOrDefault(field, "");
    }

    Set<Field> fields() {
        return cells.keySet();
    }

    String illegible() {
        return illegible;
    }
}
