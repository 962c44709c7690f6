package fi.mandateaudit.history;

import java.util.Collection;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;

/** Statements that are run for many things at once. */
final class Batches {
    private static final int SIZE = 1000;
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
}
