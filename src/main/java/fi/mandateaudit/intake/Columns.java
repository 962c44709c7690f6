package fi.mandateaudit.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the rows of a file have each field: in a column, or nowhere and then perhaps as a constant. */
final class Columns {
    private static final int NONE = -1;

    private final String file;
    private final int[] columns = new int[Field.values().length];
    private final Map<Field, String> constants;
    private final Set<Field> fields = EnumSet.noneOf(Field.class);

    Columns(String file, List<? extends @Nullable Field> meanings, Map<Field, String> constants) {
        this.file = file;
        this.constants = constants;
        fields.addAll(constants.keySet());
        Arrays.fill(columns, NONE);
        for (int column = 0; column < meanings.size(); column++) {
            Field meaning = meanings.get(column);
            if (meaning != null) {
                columns[meaning.ordinal()] = column;
                fields.add(meaning);
            }
        }
    }

    static Columns of(String file, Map<Field, String> cells) {
        return new Columns(file, new ArrayList<>(cells.keySet()), Map.of());
    }

    /** The file's name. */
    String file() {
        return file;
    }

    /** The column of a field, or a negative number. */
    int of(Field field) {
        return columns[field.ordinal()];
    }

    /** What stands in every row where a field has no column. */
    String constant(Field field) {
        return constants.getOrDefault(field, "");
    }

    /** The fields of which the file says something, in their order. */
    Set<Field> fields() {
        return fields;
    }
}
