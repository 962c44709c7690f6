package fi.mandateaudit.audit;

import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.MandateType;
import fi.mandateaudit.mandate.Holding;
import fi.mandateaudit.mandate.ReceivedMandate;
import java.util.Set;
import java.util.stream.Stream;

/** A client has mandated us and nobody of ours needs it, or could use it. */
final class UnusedReceivedMandate implements SharedRule {
    @Override
    public Code code() {
        return Code.RECEIVED_MANDATE_UNUSED;
    }

    @Override
    public Stream<Draft> judge(Scene scene) {
        Set<Holding> named = BrokenChain.named(scene);
        return scene.basis().ledger().received().stream()
                .filter(received -> isUnused(received, scene) && !named.contains(received.mandate()))
                .map(received -> new Draft(code())
                        .theme(
                                received.mandate().theme().key(),
                                scene.nameOf(received.mandate().theme()))
                        .onBehalfOf(received.client())
                        .about(received.mandate())
                        .doneBy(MandateType.REPRESENT_GRANT));
    }

    private static boolean isUnused(ReceivedMandate received, Scene scene) {
        Holding mandate = received.mandate();
        String themeKey = mandate.theme().key();
        return mandate.theme().inCatalogue()
                && mandate.type() == MandateType.TRANSACT
                && !mandate.impossible()
                && Condition.isValid(mandate, scene.date())
                && !scene.demand().names(themeKey, received.client())
                && !scene.reach().includes(themeKey, received.client());
    }
}
