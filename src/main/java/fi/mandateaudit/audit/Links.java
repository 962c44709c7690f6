package fi.mandateaudit.audit;

import fi.mandateaudit.mandate.Holding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The clients' links, each judged once. */
final class Links {
    private final List<LinkJudgement> inOrder = new ArrayList<>();
    private final Map<String, Map<String, LinkJudgement>> byClient = new HashMap<>();

    Links(Demand demand, LinkEvaluator evaluator, AuditBasis basis) {
        for (ClientLink link : demand.links()) {
            List<Holding> given = basis.ledger().receivedFrom(link.client()).stream()
                    .map(received -> received.mandate())
                    .toList();
            add(evaluator.evaluate(
                    link, given, holding -> !demand.names(holding.theme().key(), link.client()), basis.date()));
        }
    }

    private void add(LinkJudgement judgement) {
        inOrder.add(judgement);
        byClient.computeIfAbsent(judgement.link().client(), client -> new HashMap<>())
                .put(judgement.link().theme().id(), judgement);
    }

    /** By client, then theme. */
    List<LinkJudgement> all() {
        return inOrder;
    }

    LinkJudgement of(String client, String themeId) {
        LinkJudgement judgement = byClient.getOrDefault(client, Map.of()).get(themeId);
        if (judgement == null) {
            throw new IllegalStateException("every requirement for a client has a link");
        }
        return judgement;
    }
}
