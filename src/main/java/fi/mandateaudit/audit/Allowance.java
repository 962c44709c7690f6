package fi.mandateaudit.audit;

import fi.mandateaudit.finding.MandateType;
import fi.mandateaudit.mandate.Holding;
import fi.mandateaudit.policy.Work;

/** Whether a role allows a person to hold what the work does not need. */
final class Allowance {
    private Allowance() {}

    static boolean allows(Holding holding, Work work) {
        boolean byRole = work.allowances().stream().anyMatch(allowance -> Fitting.suits(allowance, holding));
        return byRole || isByPosition(holding, work);
    }

    /** While no client is assigned, nobody can tell whether a mandate for clients is too much. */
    static boolean mayServeClientsNotAssignedYet(Holding holding, PersonCase person) {
        return holding.type() == MandateType.REPRESENT
                && person.work().themesWithoutClients().contains(holding.theme().key());
    }

    /** A registered representative may hold in writing what the register gives anyway. */
    private static boolean isByPosition(Holding holding, Work work) {
        return holding.type() == MandateType.TRANSACT
                && holding.assignor().own()
                && work.requirements().stream()
                        .filter(requirement ->
                                requirement.theme().id().equals(holding.theme().key()))
                        .anyMatch(requirement -> Evaluator.isByPosition(requirement, work));
    }
}
