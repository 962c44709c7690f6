package fi.mandateaudit.cli;

import fi.mandateaudit.finding.Language;
import fi.mandateaudit.intake.NearHeading;
import fi.mandateaudit.intake.RecognisedInput;
import fi.mandateaudit.intake.RejectedRow;
import fi.mandateaudit.job.UnderstoodInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What {@code check} says of one input.
 *
 * @param understood the input
 */
record InputText(UnderstoodInput understood) {
    private static final int MOST_ROWS = 20;

    List<String> lines() {
        RecognisedInput input = understood.input();
        List<String> lines = new ArrayList<>();
        lines.add(input.kind().id() + ": " + input.path());
        lines.add(String.format(
                Locale.ROOT,
                "  encoding %s, delimiter %s, language %s, headings on line %d",
                input.encoding(),
                delimiter(),
                language(),
                input.headingLine()));
        input.columns().forEach((heading, field) -> lines.add("  " + heading + " -> " + field.id()));
        understood.unknownHeadings().forEach((heading, near) -> lines.add("  " + unknown(heading, near)));
        lines.addAll(rows());
        return lines;
    }

    private List<String> rows() {
        if (understood.rejected().isEmpty()) {
            return List.of(String.format(Locale.ROOT, "  %d rows", understood.rows()));
        }
        List<RejectedRow> rejected = understood.rejected().get();
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "  %d rows, %d rejected", understood.rows(), rejected.size()));
        rejected.stream().limit(MOST_ROWS).forEach(row -> lines.add("    " + row));
        if (rejected.size() > MOST_ROWS) {
            lines.add(String.format(Locale.ROOT, "    and %d more", rejected.size() - MOST_ROWS));
        }
        return lines;
    }

    private String delimiter() {
        char delimiter = understood.input().delimiter();
        return delimiter == '\t' ? "tab" : String.valueOf(delimiter);
    }

    private String language() {
        Language language = understood.language();
        return language == null ? "unknown" : language.tag();
    }

    private static String unknown(String heading, Optional<NearHeading> near) {
        return heading + " -> ignored"
                + near.map(known -> String.format(
                                Locale.ROOT,
                                "; like \"%s\", which is %s",
                                known.known(),
                                known.field().id()))
                        .orElse("");
    }
}
