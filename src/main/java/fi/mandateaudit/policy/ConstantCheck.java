package fi.mandateaudit.policy;

import fi.mandateaudit.identity.BusinessId;
import fi.mandateaudit.identity.Folding;
import fi.mandateaudit.intake.Field;
import java.util.Set;

/**
 * Whether what {@code imports.yml} says instead of a column can stand in such a column.
 *
 * @param types the known labels of types, folded
 * @param states the known labels of states, folded
 */
record ConstantCheck(Set<String> types, Set<String> states) {
    private static final String OWN = "own";

    void check(Field field, PolicyNode node) {
        switch (field) {
            case TYPE -> expect(types.contains(Folding.fold(node.text())), "a type of mandate", node);
            case STATE -> expect(states.contains(Folding.fold(node.text())), "a state of a mandate", node);
            case ASSIGNOR_ID, ASSIGNEE_ID ->
                expect(node.text().equals(OWN) || isBusinessId(node), "own, or a Y-tunnus with its check digit", node);
            case EMPLOYER_ID, CLIENT -> expect(isBusinessId(node), "a Y-tunnus with its check digit", node);
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
