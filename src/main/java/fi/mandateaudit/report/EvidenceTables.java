package fi.mandateaudit.report;

import static java.util.Comparator.comparing;

import fi.mandateaudit.finding.Language;
import fi.mandateaudit.finding.Place;
import fi.mandateaudit.intake.RejectedRow;
import fi.mandateaudit.intake.RowCounts;
import fi.mandateaudit.mandate.StrayHolder;
import fi.mandateaudit.roster.Match;
import fi.mandateaudit.roster.Person;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The lists of what the audit was made from, and of what it could not use. */
final class EvidenceTables {
    private final Material material;
    private final Words words;

    EvidenceTables(Material material) {
        this.material = material;
        this.words = material.words();
    }

    /** Assignees without a person, by name. Their identifiers are people's, and stay inside. */
    Table<StrayHolder> unmatched() {
        return new Table<>(
                List.of(
                        new Column<>(
                                "assignee", stray -> Shown.text(stray.assignee().name())),
                        new Column<>("employee-no", stray -> Shown.employeeNo(employeeNo(stray))),
                        new Column<>("kind-of-match", this::kind),
                        new Column<>("candidates", this::candidates),
                        new Column<>("themes", this::themes),
                        new Column<>("rows-at", stray -> Shown.places(places(stray)))),
                byNameAndPlaces(material.input().ledger().strays()));
    }

    private static List<StrayHolder> byNameAndPlaces(List<StrayHolder> strays) {
        Map<StrayHolder, String> places = new IdentityHashMap<>();
        strays.forEach(stray -> places.put(stray, Shown.places(places(stray))));
        return strays.stream()
                .sorted(comparing((StrayHolder stray) -> stray.assignee().name())
                        .thenComparing(places::get))
                .toList();
    }

    private static String employeeNo(StrayHolder stray) {
        return stray.match() instanceof Match.Former former
                ? former.person().employeeNo()
                : stray.assignee().employeeNo();
    }

    private String kind(StrayHolder stray) {
        if (stray.match() instanceof Match.Former former) {
            return words.text(
                    "unmatched.FORMER",
                    Map.of("lastSeen", words.day(former.person().lastSeen())));
        }
        return words.text("unmatched." + (stray.match() instanceof Match.Ambiguous ? "AMBIGUOUS" : "UNKNOWN"));
    }

    private String candidates(StrayHolder stray) {
        return stray.match() instanceof Match.Ambiguous several
                ? material.names()
                        .labelled(several.candidates().stream()
                                .map(Person::number)
                                .toList())
                : "";
    }

    private String themes(StrayHolder stray) {
        return stray.holdings().stream()
                .map(holding -> material.policy().theme(holding.theme()))
                .sorted()
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static Collection<Place> places(StrayHolder stray) {
        return stray.holdings().stream()
                .flatMap(holding -> holding.places().stream())
                .toList();
    }

    /** Rows that could not be read, by place. */
    Table<RejectedRow> rejected() {
        return new Table<>(
                List.of(
                        new Column<>("file", row -> row.place().file()),
                        new Column<>("line", row -> Integer.toString(row.place().line())),
                        new Column<>("column", row -> Shown.text(row.column())),
                        new Column<>("expected", row -> words.expected(row.expected(), row.detail())),
                        new Column<>("found", row -> Shown.text(row.found()))),
                material.input().rejected().stream()
                        .sorted(comparing(RejectedRow::place).thenComparing(RejectedRow::column))
                        .toList());
    }

    /** Input files, by kind and name. */
    Table<ReportedInput> inputs() {
        List<Column<ReportedInput>> columns = new ArrayList<>(List.of(
                new Column<>("kind", file -> words.of(file.input().kind())),
                new Column<>("name", file -> file.input().name()),
                new Column<>("bytes", file -> Long.toString(file.input().bytes())),
                new Column<>("sha256", file -> file.input().sha256()),
                new Column<>("encoding", file -> file.input().encoding()),
                new Column<>("delimiter", file -> delimiter(file.input().delimiter())),
                new Column<>("language", file -> tag(file.language()))));
        columns.addAll(List.of(
                count("rows", RowCounts::rows),
                count("matched", RowCounts::matched),
                count("organisation", RowCounts::organisation),
                count("unmatched", RowCounts::unmatched),
                count("ambiguous", RowCounts::ambiguous),
                count("repeated", RowCounts::repeated),
                count("out-of-scope", RowCounts::outOfScope),
                count("rejected", RowCounts::rejected)));
        return new Table<>(columns, sortedInputs());
    }

    List<ReportedInput> sortedInputs() {
        return material.input().inputs().stream()
                .sorted(comparing((ReportedInput file) -> file.input().kind())
                        .thenComparing(file -> file.input().name())
                        .thenComparing(file -> file.input().sha256()))
                .toList();
    }

    private static Column<ReportedInput> count(String key, ToIntFunction<RowCounts> count) {
        return new Column<>(key, file -> Integer.toString(count.applyAsInt(file.counts())));
    }

    static String delimiter(char delimiter) {
        return delimiter == '\t' ? "TAB" : String.valueOf(delimiter);
    }

    static String tag(@Nullable Language language) {
        return language == null ? "" : language.tag();
    }
}
