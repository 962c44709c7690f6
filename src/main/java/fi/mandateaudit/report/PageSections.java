package fi.mandateaudit.report;

import static java.util.Comparator.comparing;

import fi.mandateaudit.audit.NotEvaluated;
import fi.mandateaudit.finding.State;
import fi.mandateaudit.history.StatedFinding;
import fi.mandateaudit.policy.Theme;
import fi.mandateaudit.report.page.Page;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tables of the page; one without rows is left out, a long one is cut and says so. */
final class PageSections {
    private static final int SHOWN_ROWS = 500;
    private static final Set<String> SHOWN_OF_CLIENTS = Set.of("client", "client-name", "theme", "client-state", "ask");
    private static final Set<String> SHOWN_OF_INPUTS = Set.of(
            "kind",
            "name",
            "rows",
            "matched",
            "organisation",
            "unmatched",
            "ambiguous",
            "repeated",
            "out-of-scope",
            "rejected",
            "sha256");

    private final Material material;
    private final ReportLists lists;
    private final Words words;

    PageSections(Material material, ReportLists lists) {
        this.material = material;
        this.lists = lists;
        this.words = material.words();
    }

    List<Page.Section> all() {
        EvidenceTables evidence = new EvidenceTables(material);
        return List.of(
                        section("not-evaluated", "audit.json", notEvaluated()),
                        section("unmatched", "unmatched.csv", evidence.unmatched()),
                        section("rejected", "rejected-rows.csv", evidence.rejected()),
                        section("titles", "coverage.csv", titles()),
                        section("clients", "clients.csv", clients()),
                        section("resolved", "gaps.csv", resolved()),
                        section("inputs", "inputs.csv", only(SHOWN_OF_INPUTS, evidence.inputs())),
                        section("exceptions", "exceptions.yml", new ExceptionTable(material).all()),
                        section("missing-names", "kela-services.yml", missingNames()))
                .stream()
                .filter(section -> !section.rows().isEmpty())
                .toList();
    }

    private Table<CoverageLine> titles() {
        return new Table<>(
                List.of(
                        new Column<>("title", CoverageLine::title),
                        new Column<>("head-count", line -> Integer.toString(line.people()))),
                lists.coverage().stream().filter(line -> line.role().isEmpty()).toList());
    }

    private Table<StatedFinding> resolved() {
        return new Table<>(
                List.of(
                        new Column<>("code", stated -> words.of(stated.finding().code())),
                        new Column<>("name", material.names()::labelled),
                        new Column<>(
                                "theme",
                                stated -> Shown.text(stated.finding().concern().theme())),
                        new Column<>(
                                "on-behalf-of",
                                stated -> client(stated.finding().concern().onBehalfOf())),
                        new Column<>("because", words::because),
                        new Column<>("first-seen", stated -> words.day(stated.firstSeen()))),
                lists.findings().stream()
                        .filter(stated -> stated.state() == State.RESOLVED)
                        .toList());
    }

    private Table<NotEvaluated> notEvaluated() {
        return new Table<>(
                List.of(
                        new Column<>("name", unjudged -> material.names().labelled(unjudged.employeeNo())),
                        new Column<>("service", unjudged -> material.policy().services(unjudged.services())),
                        new Column<>("theme", unjudged -> Shown.text(unjudged.theme())),
                        new Column<>("on-behalf-of", unjudged -> client(unjudged.onBehalfOf())),
                        new Column<>("because", unjudged -> words.of(unjudged.because()))),
                material.input().notEvaluated().stream()
                        .sorted(comparing(NotEvaluated::employeeNo)
                                .thenComparing(NotEvaluated::theme)
                                .thenComparing(NotEvaluated::onBehalfOf))
                        .toList());
    }

    private String client(String id) {
        return id.isEmpty() ? "" : material.names().client(id);
    }

    private Table<Theme> missingNames() {
        return new Table<>(
                List.of(
                        new Column<>("missing-names", Theme::id),
                        new Column<>("task", theme -> words.name(theme.task(), ""))),
                material.input().policy().catalogue().themes().stream()
                        .filter(theme -> !theme.hasName())
                        .toList());
    }

    private Table<ClientLine> clients() {
        return only(
                SHOWN_OF_CLIENTS,
                new OverviewTables(material)
                        .clients(lists.clients().stream()
                                .filter(line -> line.state() == ClientLine.State.BROKEN
                                        || line.state() == ClientLine.State.EXPIRING)
                                .toList()));
    }

    private static <T> Table<T> only(Set<String> keys, Table<T> table) {
        return new Table<>(
                table.columns().stream()
                        .filter(column -> keys.contains(column.key()))
                        .toList(),
                table.rows());
    }

    private <T> Page.Section section(String id, String file, Table<T> table) {
        return new Page.Section(
                id,
                words.text("page." + id),
                table.rows().size() <= SHOWN_ROWS
                        ? words.text("page." + id + ".note")
                        : words.text("page.table.cut", cut(table.rows().size(), file)),
                table.headings(words),
                table.rows().stream().limit(SHOWN_ROWS).map(table::cells).toList());
    }

    private static Map<String, String> cut(int all, String file) {
        return Map.of("n", Integer.toString(SHOWN_ROWS), "all", Integer.toString(all), "file", file);
    }
}
