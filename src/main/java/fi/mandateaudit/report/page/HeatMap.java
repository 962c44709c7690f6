package fi.mandateaudit.report.page;

import java.util.List;

/**
 * How well roles are covered in services.
 *
 * @param heading its heading
 * @param note how to read it
 * @param corner the heading of the roles
 * @param services the columns
 * @param rows one per role
 */
public record HeatMap(String heading, String note, String corner, List<String> services, List<Row> rows) {
    /**
     * A role.
     *
     * @param role its name
     * @param cells one per service
     */
    public record Row(String role, List<Cell> cells) {}

    /**
     * A role in a service.
     *
     * @param level how well: a word for the style sheet, {@code none} where the role does not need the service
     * @param text how many of the requirements are satisfied, or empty
     * @param unjudged how many could not be evaluated, or empty
     */
    public record Cell(String level, String text, String unjudged) {
        /** A role does not need a service. */
        public static final Cell NONE = new Cell("none", "", "");
    }
}
