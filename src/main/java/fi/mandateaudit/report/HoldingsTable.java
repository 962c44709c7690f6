package fi.mandateaudit.report;

import fi.mandateaudit.audit.HoldingReason;
import fi.mandateaudit.finding.MandateState;
import fi.mandateaudit.finding.MandateType;
import fi.mandateaudit.identity.Folding;
import fi.mandateaudit.mandate.Assignor;
import fi.mandateaudit.mandate.Holding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of who holds what, for whom, until when, and why. */
final class HoldingsTable {
    /** The theme that shows all of an organisation's mandates (source: {@code domain/kela.md}, What an export looks like). */
    private static final Set<String> SEES_ALL = Set.of(
            Folding.fold("Valtuusrekisterin tietojen katselu"),
            Folding.fold("Tillgång till fullmaktsregistrets uppgifter"));

    private final Material material;
    private final Words words;
    private final Map<String, Boolean> seesAll = new HashMap<>();

    HoldingsTable(Material material) {
        this.material = material;
        this.words = material.words();
    }

    Table<HoldingLine> of(List<HoldingLine> lines) {
        List<Column<HoldingLine>> columns = new ArrayList<>(holder());
        columns.addAll(mandate());
        columns.addAll(reasons());
        return new Table<>(columns, lines);
    }

    private List<Column<HoldingLine>> holder() {
        return List.of(
                new Column<>(
                        "employee-no", line -> Shown.employeeNo(line.holder().employeeNo())),
                new Column<>("name", line -> line.holder().name()),
                new Column<>("unit", line -> line.holder().unit()));
    }

    private List<Column<HoldingLine>> mandate() {
        return List.of(
                new Column<>("theme", HoldingLine::theme),
                new Column<>("type", line -> words.of(line.holding().type())),
                new Column<>("on-behalf-of", line -> onBehalfOf(line.holding())),
                new Column<>(
                        "specifier", line -> joined(line.holding().specifiers().values())),
                new Column<>("assignor", line -> assignor(line.holding().assignor())),
                new Column<>("valid-from", line -> Iso.of(line.holding().from())),
                new Column<>("valid-to", line -> Iso.of(line.holding().to())),
                new Column<>("mandate-state", line -> state(line.holding())),
                new Column<>(
                        "mandate-sources", line -> Shown.places(line.holding().places())));
    }

    private List<Column<HoldingLine>> reasons() {
        return List.of(
                new Column<>("why", this::why),
                new Column<>("why-for", this::whyFor),
                new Column<>("grants", line -> yes(line.holding().type().isRightToGrant())),
                new Column<>(
                        "sees-all", line -> yes(seesAll(line.holding().theme().written()))));
    }

    private String onBehalfOf(Holding holding) {
        if (holding.type() == MandateType.TRANSACT || holding.type() == MandateType.GRANT) {
            return holding.assignor().own() ? words.text("clause.whose.own") : assignor(holding.assignor());
        }
        return holding.specifiers().clients().isEmpty()
                ? words.text("clause.whose.any")
                : joined(holding.specifiers().clients());
    }

    private static String joined(Collection<String> texts) {
        StringJoiner joined = new StringJoiner(", ");
        for (String text : texts) {
            joined.add(Shown.text(text));
        }
        return joined.toString();
    }

    private String assignor(Assignor assignor) {
        return assignor.own()
                ? material.organisation()
                : Stream.of(assignor.name(), assignor.id())
                        .filter(part -> !part.isEmpty())
                        .map(Shown::text)
                        .collect(Collectors.joining(" "));
    }

    private String state(Holding holding) {
        MandateState state = holding.state();
        return state == null ? "" : words.of(state);
    }

    private String why(HoldingLine line) {
        HoldingReason reason = line.reason();
        if (reason != null && reason.kind() != HoldingReason.Kind.NOTHING) {
            return words.of(reason.kind());
        }
        if (!line.exception().isEmpty()) {
            return words.text("why.EXCEPTION");
        }
        return reason == null ? "" : words.of(reason.kind());
    }

    private String whyFor(HoldingLine line) {
        HoldingReason reason = line.reason();
        if (reason == null || reason.kind() == HoldingReason.Kind.NOTHING) {
            return line.exception();
        }
        String roles = material.policy().roles(reason.roles());
        String services = material.policy().services(reason.services());
        return roles.isEmpty() || services.isEmpty() ? roles + services : roles + ": " + services;
    }

    /** There are few themes and many lines. */
    private boolean seesAll(String theme) {
        return seesAll.computeIfAbsent(theme, written -> SEES_ALL.contains(Folding.fold(written)));
    }

    private String yes(boolean marked) {
        return marked ? words.text("yes") : "";
    }
}
