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

/** What reviewers' decisions come to: exceptions to paste, those that fall short, and reviews of what is no longer there. */
public final class ReviewedDecisions {
    private static final Pattern MEANT = Pattern.compile("(?i)\\s*accept until\\b.*", Pattern.DOTALL);
    private static final Pattern ACCEPT = Pattern.compile(
            "(?i)\\s*accept until\\s+(?:(\\d{4})-(\\d{2})-(\\d{2})|(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}))\\s*");

    private final Map<String, Review> reviews;
    private final LocalDate date;

    /**
     * Looks at decisions.
     *
     * @param reviews reviews by the ids of their findings
     * @param date the audit date, after which an exception may last a year
     */
    public ReviewedDecisions(Map<String, Review> reviews, LocalDate date) {
        this.reviews = reviews;
        this.date = date;
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

    /**
     * What keeps decisions that accept from being exceptions as they stand.
     *
     * @param findings ids of the findings of this run
     * @return what was expected and found, one line each; none if all that is meant to accept does
     */
    public List<String> shortfalls(Set<String> findings) {
        List<String> lines = new ArrayList<>();
        reviews.forEach((id, review) -> {
            if (findings.contains(id) && MEANT.matcher(review.decision()).matches()) {
                shortfall(review).ifPresent(what -> lines.add(id + ": expected " + what));
            }
        });
        return lines;
    }

    private Optional<String> shortfall(Review review) {
        if (until(review).isEmpty()) {
            return Optional.of("accept until a day from " + date + " to " + date.plusYears(1) + ", found "
                    + Shown.text(review.decision()));
        }
        return review.decidedBy().isBlank() || review.comment().isBlank()
                ? Optional.of("who decided and a comment beside the decision to accept, found none")
                : Optional.empty();
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

    /** The last day of an exception, if it can be one. */
    private Optional<LocalDate> until(Review review) {
        return day(review).filter(day -> !day.isBefore(date) && !day.isAfter(date.plusYears(1)));
    }

    private static Optional<LocalDate> day(Review review) {
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
