package fi.mandateaudit.audit;

import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Fact;
import fi.mandateaudit.finding.MandateType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Fewer than two people can grant a theme that the work needs. */
final class SingleGrantor implements SharedRule {
    private static final int ENOUGH = 2;

    @Override
    public Code code() {
        return Code.SINGLE_GRANTOR;
    }

    @Override
    public Stream<Draft> judge(Scene scene) {
        if (!scene.basis().settings().grantsThroughHolders()) {
            return Stream.empty();
        }
        return scene.demand().themes().stream()
                .filter(wanted -> scene.names().whyNotInGranted(wanted.theme()).isEmpty())
                .flatMap(wanted -> explain(wanted, scene).stream());
    }

    private Optional<Draft> explain(Demand.Wanted wanted, Scene scene) {
        return Stream.of(MandateType.GRANT, MandateType.REPRESENT_GRANT)
                .filter(right -> right == MandateType.GRANT ? wanted.own() : wanted.clients())
                .filter(right -> holders(wanted, right, scene).size() < ENOUGH)
                .findFirst()
                .map(right -> new Draft(code())
                        .theme(wanted.theme())
                        .from(List.of(), List.copyOf(wanted.services()))
                        .requires(right)
                        .people(holders(wanted, right, scene))
                        .doneBy(right)
                        .fact(Fact.COUNT, holders(wanted, right, scene).size()));
    }

    private static List<String> holders(Demand.Wanted wanted, MandateType right, Scene scene) {
        return scene.office().holdersOf(right, wanted.theme().id());
    }
}
