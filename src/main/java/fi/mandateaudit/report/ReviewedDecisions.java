package fi.mandateaudit.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What reviewers' decisions come to: exceptions to paste, and reviews of what is no longer there. */
public final class ReviewedDecisions {
    private static final Pattern ACCEPT = Pattern.compile(
            "(?i)\\s*accept until\\s+(?:(\\d{4})-(\\d{2})-(\\d{2})|(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}))\\s*");

    private final Map<String, Review> reviews;

    /**
     * Looks at decisions.
     *
     * @param reviews reviews by the ids of their findings
     */
    public ReviewedDecisions(Map<String, Review> reviews) {
        this.reviews = reviews;
    }

    /**
     * The findings that were reviewed and are no longer there.
     *
     * @param findings ids of the findings of this run
     * @return ids in order
     */
    public List<String> gone(Set<String> findings) {
        return reviews.keySet().stream().filter(id -> !findings.contains(id)).toList();
    }

    /**
     * A block for {@code exceptions.yml}: every finding of this run whose decision is {@code accept until} a day.
     *
     * @param findings ids of the findings of this run
     * @return the lines, none if nothing is accepted
     */
    public List<String> exceptions(Set<String> findings) {
        List<String> lines = new ArrayList<>();
        reviews.forEach((id, review) -> {
            if (findings.contains(id)) {
                until(review).ifPresent(day -> lines.addAll(exception(id, review, day)));
            }
        });
        return lines;
    }

    private static List<String> exception(String id, Review review, LocalDate until) {
        return List.of(
                "  - id: reviewed-" + id.toLowerCase(Locale.ROOT),
                "    finding: " + id,
                "    reason: " + quoted(review.comment()),
                "    approved-by: " + quoted(review.decidedBy()),
                "    until: " + until);
    }

    /** Plain double quotes of YAML: a review may hold anything. */
    private static String quoted(String text) {
        String escaped = Shown.text(text).replace("\\", "\\\\").replace("\"", "\\\"");
        return '"' + escaped + '"';
    }

    private static Optional<LocalDate> until(Review review) {
        Matcher decision = ACCEPT.matcher(review.decision());
        if (!decision.matches()) {
            return Optional.empty();
        }
        boolean iso = decision.group(1) != null;
        try {
            return Optional.of(LocalDate.of(
                    number(decision, iso ? 1 : 6), number(decision, iso ? 2 : 5), number(decision, iso ? 3 : 4)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(Matcher decision, int group) {
        return Integer.parseInt(decision.group(group));
    }
}
