package fi.mandateaudit.cli;

import fi.mandateaudit.finding.Language;
import fi.mandateaudit.finding.Severity;
import fi.mandateaudit.history.PublishedRun;
import fi.mandateaudit.history.SeenInput;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The published runs as a table for people.
 *
 * @param runs every run with its inputs
 * @param language the language of the headings
 */
record HistoryText(Map<PublishedRun, List<SeenInput>> runs, Language language) {

    List<String> lines() {
        if (runs.isEmpty()) {
            return List.of(nothing());
        }
        List<List<String>> rows = runs.entrySet().stream()
                .map(entry -> cells(entry.getKey(), entry.getValue()))
                .toList();
        return new TextTable(headings(), rows).lines();
    }

    private String nothing() {
        return switch (language) {
            case FI -> "Julkaistuja ajoja ei ole.";
            case SV -> "Det finns inga publicerade körningar.";
            case EN -> "There are no published runs.";
        };
    }

    private List<String> headings() {
        String words =
                switch (language) {
                    case FI ->
                        "Ajo,Päivä,Vakavia,Kohtalaisia,Vähäisiä,Tiedoksi,Uusia,Poistuneita,Kattava,Raportti,Rivejä luetteloissa";
                    case SV ->
                        "Körning,Dag,Allvarliga,Måttliga,Små,För kännedom,Nya,Borta,Fullständig,Rapport,Rader i listorna";
                    case EN -> "Run,Date,High,Medium,Low,Info,New,Resolved,Complete,Report,Rows of lists";
                };
        return List.of(words.split(","));
    }

    private List<String> cells(PublishedRun run, List<SeenInput> inputs) {
        return List.of(
                Long.toString(run.run()),
                run.key().auditDate().toString(),
                open(run, Severity.HIGH),
                open(run, Severity.MEDIUM),
                open(run, Severity.LOW),
                open(run, Severity.INFO),
                Integer.toString(run.fresh()),
                Integer.toString(run.resolved()),
                yesOrNo(run.complete()),
                run.folder(),
                inputs.stream()
                        .map(input -> input.name() + " " + input.counts().rows())
                        .collect(Collectors.joining(", ")));
    }

    private static String open(PublishedRun run, Severity severity) {
        return String.valueOf(run.open().get(severity));
    }

    private String yesOrNo(boolean yes) {
        return switch (language) {
            case FI -> yes ? "kyllä" : "ei";
            case SV -> yes ? "ja" : "nej";
            case EN -> yes ? "yes" : "no";
        };
    }
}
