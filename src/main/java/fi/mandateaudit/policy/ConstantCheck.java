package fi.mandateaudit.policy;

import fi.mandateaudit.identity.BusinessId;
import fi.mandateaudit.intake.Cells;
import fi.mandateaudit.intake.Field;

/**
 * Whether what {@code imports.yml} says instead of a column can stand in such a column.
 *
 * @param cells how such columns are read
 */
record ConstantCheck(Cells cells) {
    private static final String OWN = "own";

    void check(Field field, PolicyNode node) {
        switch (field) {
            case TYPE -> expect(cells.type(node.text()).isPresent(), "a type of mandate", node);
            case STATE -> expect(cells.state(node.text()).isPresent(), "a state of a mandate", node);
            case ASSIGNOR_ID, ASSIGNEE_ID ->
                expect(node.text().equals(OWN) || isBusinessId(node), "own, or a Y-tunnus with its check digit", node);
            case EMPLOYER_ID, CLIENT -> expect(isBusinessId(node), "a Y-tunnus with its check digit", node);
            case BIRTH_DATE, ASSIGNEE_BIRTH_DATE, EMPLOYED_FROM, EMPLOYED_TO, VALID_FROM, VALID_TO ->
                expect(cells.date(node.text()).isPresent(), "a day (" + cells.dayPatterns() + ")", node);
            default -> {
                // Any other text can stand in its column.
            }
        }
    }

    private static boolean isBusinessId(PolicyNode node) {
        return BusinessId.parse(node.text()).isPresent();
    }

    private static void expect(boolean possible, String expected, PolicyNode node) {
        if (!possible) {
            node.reject(expected, node.text());
        }
    }
}
