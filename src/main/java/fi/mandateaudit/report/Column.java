package fi.mandateaudit.report;

import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param key the heading's key after {@code heading.}
 * @param value what stands in it in a row
 */
record Column<T>(String key, Function<T, String> value) {}
