package fi.mandateaudit.audit;

import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.MandateType;
import fi.mandateaudit.roster.Contract;
import java.util.List;

/** What every finding about a client's link has in common. */
final class ChainDraft {
    private ChainDraft() {}

    static Draft of(Code code, ClientLink link, Scene scene) {
        Draft draft = new Draft(code)
                .theme(link.theme())
                .onBehalfOf(link.client())
                .from(List.copyOf(link.roles()), List.copyOf(link.services()))
                .requires(MandateType.TRANSACT)
                .people(link.people());
        link.people().forEach(number -> scene.basis()
                .roster()
                .person(number)
                .ifPresent(person -> draft.hr(person.contractsOn(scene.date()).stream()
                        .map(Contract::place)
                        .toList())));
        return draft;
    }
}
