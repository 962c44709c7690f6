package fi.mandateaudit.report;

import fi.mandateaudit.audit.PersonOutcome;
import fi.mandateaudit.audit.RequirementOutcome;
import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Fact;
import fi.mandateaudit.finding.Finding;
import fi.mandateaudit.finding.MandateState;
import fi.mandateaudit.finding.MandateType;
import fi.mandateaudit.finding.State;
import fi.mandateaudit.history.StatedFinding;
import fi.mandateaudit.mandate.HeldTheme;
import fi.mandateaudit.mandate.Holding;
import fi.mandateaudit.mandate.ReceivedMandate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The clients whose affairs somebody handles, or who mandated us in a theme of the catalogue, by client and theme. */
final class ClientLines {
    private final Material material;
    private final Map<String, Map<String, Found>> byClient = new HashMap<>();
    private final Set<Unjudged> unjudged = new HashSet<>();

    ClientLines(Material material) {
        this.material = material;
        material.input().notEvaluated().stream()
                .filter(each -> each.employeeNo().isEmpty())
                .forEach(each -> unjudged.add(new Unjudged(each.onBehalfOf(), Shown.text(each.theme()))));
        material.input().people().forEach(this::add);
        material.input().ledger().received().forEach(this::add);
        material.input().findings().forEach(this::add);
    }

    private record Link(String client, String theme, String themeKey) implements Comparable<Link> {
        private static final Comparator<Link> ORDER =
                Comparator.comparing(Link::client).thenComparing(Link::theme).thenComparing(Link::themeKey);

        @Override
        public int compareTo(Link other) {
            return ORDER.compare(this, other);
        }
    }

    /** What could not be judged: a client or an empty text for any, and a theme or an empty text for any. */
    private record Unjudged(String client, String theme) {}

    /** What is known of one link; the people come in the order of their numbers. */
    private static final class Found {
        private final List<String> handledBy = new ArrayList<>();
        private final List<String> canAct = new ArrayList<>();
        private final List<Holding> received = new ArrayList<>();
        private final Map<Code, StatedFinding> findings = new HashMap<>();
    }

    private void add(ReceivedMandate received) {
        HeldTheme theme = received.mandate().theme();
        if (theme.inCatalogue()) {
            found(received.client(), theme.key()).received.add(received.mandate());
        }
    }

    private Found found(String client, String themeKey) {
        return byClient.computeIfAbsent(client, key -> new HashMap<>()).computeIfAbsent(themeKey, key -> new Found());
    }

    private void add(PersonOutcome outcome) {
        for (RequirementOutcome requirement : outcome.requirements()) {
            if (requirement.onBehalfOf().isEmpty()) {
                continue;
            }
            Found found = found(requirement.onBehalfOf(), requirement.themeId());
            add(outcome.employeeNo(), found.handledBy);
            if (requirement.result() == RequirementOutcome.Result.SATISFIED) {
                add(outcome.employeeNo(), found.canAct);
            }
        }
    }

    private static void add(String employeeNo, List<String> to) {
        if (to.isEmpty() || !to.get(to.size() - 1).equals(employeeNo)) {
            to.add(employeeNo);
        }
    }

    private void add(StatedFinding stated) {
        Finding finding = stated.finding();
        boolean ofChain = finding.code() == Code.CHAIN_BROKEN || finding.code() == Code.CHAIN_EXPIRING;
        if (ofChain && stated.state() != State.RESOLVED) {
            found(finding.concern().onBehalfOf(), finding.concern().themeKey())
                    .findings
                    .put(finding.code(), stated);
        }
    }

    List<ClientLine> all() {
        Map<Link, Found> links = new TreeMap<>();
        byClient.forEach((client, ofClient) -> ofClient.forEach((themeKey, found) ->
                links.put(new Link(client, Shown.text(material.policy().theme(themeKey)), themeKey), found)));
        return links.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .toList();
    }

    private ClientLine line(Link link, Found found) {
        StatedFinding broken = found.findings.get(Code.CHAIN_BROKEN);
        StatedFinding said = broken == null ? found.findings.get(Code.CHAIN_EXPIRING) : broken;
        Optional<LocalDate> until = said == null
                ? lastValidDay(found.received)
                : Optional.ofNullable(said.finding().held().validTo());
        return new ClientLine(
                link.client(),
                link.themeKey(),
                link.theme(),
                state(link, said, until.isPresent()),
                broken == null ? "" : broken.finding().fact(Fact.CHAIN),
                until.orElse(null),
                List.copyOf(found.handledBy),
                List.copyOf(found.canAct),
                said == null ? "" : material.sentences().todo(said));
    }

    private ClientLine.State state(Link link, @Nullable StatedFinding said, boolean valid) {
        if (said != null) {
            return said.finding().code() == Code.CHAIN_BROKEN ? ClientLine.State.BROKEN : ClientLine.State.EXPIRING;
        }
        if (isUnjudged(link)) {
            return ClientLine.State.NOT_EVALUATED;
        }
        return valid ? ClientLine.State.VALID : ClientLine.State.NOT_VALID;
    }

    private boolean isUnjudged(Link link) {
        return Stream.of(link.client(), "")
                .flatMap(client -> Stream.of(link.theme(), "").map(theme -> new Unjudged(client, theme)))
                .anyMatch(unjudged::contains);
    }

    /** The last day on which one mandate after another, without a missing day, is valid from the audit date on. */
    private Optional<LocalDate> lastValidDay(List<Holding> received) {
        List<Holding> usable = received.stream()
                .filter(this::isValidOrFuture)
                .sorted(Comparator.comparing(Holding::from))
                .toList();
        LocalDate before = material.input().date().minusDays(1);
        LocalDate last = before;
        for (Holding next : usable) {
            if (!next.from().isAfter(last.plusDays(1)) && next.to().isAfter(last)) {
                last = next.to();
            }
        }
        return last.equals(before) ? Optional.empty() : Optional.of(last);
    }

    private boolean isValidOrFuture(Holding holding) {
        LocalDate date = material.input().date();
        MandateState state = holding.state();
        boolean fine = state == null || state == MandateState.VALID || state == MandateState.NOT_YET_VALID;
        return fine
                && !holding.impossible()
                && holding.type() == MandateType.TRANSACT
                && !holding.to().isBefore(date);
    }
}
