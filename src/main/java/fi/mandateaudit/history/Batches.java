package fi.mandateaudit.history;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;

/** Statements that are run for many things at once. */
final class Batches {
    private static final int SIZE = 1000;
    private static final int ROWS_OF_A_BLOCK = 2000;

    private final JdbcTemplate jdbc;

    Batches(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    <T> void run(String statement, Collection<T> each, Function<T, Object[]> parameters) {
        jdbc.batchUpdate(statement, each, SIZE, (prepared, one) -> {
            Object[] values = parameters.apply(one);
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
        });
    }

    /** Hands on many things some at a time, for statements that take arrays. */
    static <T> void inBlocks(List<T> all, Consumer<List<T>> block) {
        for (int from = 0; from < all.size(); from += ROWS_OF_A_BLOCK) {
            block.accept(all.subList(from, Math.min(all.size(), from + ROWS_OF_A_BLOCK)));
        }
    }

    /** A column of a block. */
    static <T> Object array(List<T> block, Function<T, String> value) {
        return block.stream().map(value).toArray(String[]::new);
    }
}
