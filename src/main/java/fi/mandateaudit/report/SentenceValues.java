package fi.mandateaudit.report;

import static java.util.Map.entry;

import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Fact;
import fi.mandateaudit.finding.Finding;
import fi.mandateaudit.finding.Held;
import fi.mandateaudit.finding.MandateState;
import fi.mandateaudit.finding.MandateType;
import fi.mandateaudit.finding.Place;
import fi.mandateaudit.history.StatedFinding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands in the sentences of one finding, in the words of one language. */
final class SentenceValues implements Function<String, @Nullable String> {
    private static final Map<String, Function<SentenceValues, String>> VALUES = Map.ofEntries(
            entry("who", SentenceValues::assignee),
            entry("organisation", values -> values.from.organisation()),
            entry("client", values -> values.from
                    .names()
                    .client(values.finding.concern().onBehalfOf())),
            entry("transact", values -> values.words.of(MandateType.TRANSACT)),
            entry("represent", values -> values.words.of(MandateType.REPRESENT)),
            entry("required", values -> values.clause("clause.required")),
            entry(
                    "requiredType",
                    values -> values.words.of(values.finding.required().type())),
            entry("requiredLimit", SentenceValues::requiredLimit),
            entry("requiredLimitWords", SentenceValues::requiredLimitWords),
            entry("whose", values -> values.clause("clause.whose." + values.whose())),
            entry("held", values -> values.clause(values.held.type() == null ? "clause.theme" : "clause.held")),
            entry("heldType", values -> values.words.of(values.held.type())),
            entry("heldTheme", values -> values.theme(values.finding.code() == Code.MANDATE_LOOKALIKE)),
            entry("heldLimit", SentenceValues::heldLimit),
            entry("heldLimitWords", values -> values.orUnlimited(Shown.text(values.held.specifier()))),
            entry("givenBy", values -> values.isGivenByAnother() ? values.clause("clause.given-by") : ""),
            entry("period", values -> values.held.validTo() == null ? "" : values.clause("clause.period")),
            entry("from", values -> values.words.day(values.held.validFrom())),
            entry("to", values -> values.words.day(values.held.validTo())),
            entry("theme", values -> values.theme(false)),
            entry("otherTheme", values -> values.theme(true)),
            entry("assignor", values -> values.text(Fact.ASSIGNOR)),
            entry("holder", values -> values.text(Fact.ORGANISATION)),
            entry("title", values -> values.text(Fact.TITLE)),
            entry("themes", values -> values.themes(Fact.THEMES)),
            entry("themesThatStay", values -> values.themes(Fact.THEMES_THAT_STAY)),
            entry("reason", SentenceValues::reason),
            entry("services", values -> values.from.policy().services(values.finding)),
            entry("limit", values -> values.from.policy().span(values.finding.fact(Fact.LIMIT))),
            entry("exception", values -> values.finding.fact(Fact.EXCEPTION)),
            entry("count", values -> values.finding.fact(Fact.COUNT)),
            entry("state", SentenceValues::state),
            entry("days", SentenceValues::days),
            entry("firstDay", values -> values.day(Fact.FIRST_DAY)),
            entry("otherValidTo", values -> values.day(Fact.OTHER_VALID_TO)),
            entry("leftOn", values -> values.day(Fact.LEFT_ON)),
            entry("lastSeen", values -> values.day(Fact.LAST_SEEN)),
            entry("until", values -> values.day(Fact.UNTIL)),
            entry("rows", values -> values.finding.fact(Fact.UNREAD_ROWS)),
            entry("places", values -> Shown.places(values.places())),
            entry("column", SentenceValues::column),
            entry("expected", SentenceValues::expected),
            entry("found", SentenceValues::found));

    private final SentenceWords from;
    private final Words words;
    private final StatedFinding stated;
    private final Finding finding;
    private final Held held;

    SentenceValues(SentenceWords from, StatedFinding stated) {
        this.from = from;
        this.words = from.words();
        this.stated = stated;
        this.finding = stated.finding();
        this.held = finding.held();
    }

    /**
     * The value of a placeholder, made when it is asked for: no sentence has more than a few of them.
     *
     * @param name the placeholder's name
     * @return what stands in its place, or null if there is no such placeholder
     */
    @Override
    public @Nullable String apply(String name) {
        Function<SentenceValues, String> value = VALUES.get(name);
        return value == null ? null : value.apply(this);
    }

    /** Who holds the mandate, or should: a person, an organisation, or us where a client gave it. */
    private String assignee() {
        String who = from.names().labelled(stated);
        if (!who.isEmpty()) {
            return who;
        }
        if (!finding.fact(Fact.ORGANISATION).isEmpty()) {
            return text(Fact.ORGANISATION);
        }
        return finding.concern().onBehalfOf().isEmpty() ? words.text("clause.someone") : from.organisation();
    }

    private String theme(boolean other) {
        return theme(other ? finding.fact(Fact.OTHER_THEME) : finding.concern().theme());
    }

    /** Two names that are to be compared letter by letter stay as they are. */
    private String theme(String name) {
        return finding.code() == Code.THEME_UNKNOWN
                ? Shown.text(name)
                : from.policy().inWords(name);
    }

    private String themes(Fact fact) {
        return Stream.of(finding.fact(fact).split(" *[|] *")).map(this::theme).collect(Collectors.joining(", "));
    }

    private boolean isGivenByAnother() {
        return finding.code() != Code.MANDATE_WRONG_ASSIGNOR
                && !finding.fact(Fact.ASSIGNOR).isEmpty();
    }

    private String requiredLimit() {
        String client = requiredClient();
        String workplace = finding.required().specifier();
        return (client.isEmpty() ? "" : limit("clause.limit.client", client))
                + (workplace.isEmpty() ? "" : limit("clause.limit.workplace", workplace));
    }

    private String requiredLimitWords() {
        List<String> limits =
                new ArrayList<>(List.of(requiredClient(), finding.required().specifier()));
        limits.removeIf(String::isEmpty);
        return orUnlimited(Shown.text(String.join(", ", limits)));
    }

    /** The client that the mandate has to name, if its theme lets it. */
    private String requiredClient() {
        return from.policy().acceptsClient(finding.concern().themeKey())
                ? finding.concern().onBehalfOf()
                : "";
    }

    private String heldLimit() {
        return held.specifier().isEmpty() ? "" : limit("clause.limit", held.specifier());
    }

    private String limit(String key, String values) {
        return words.text(key, Map.of("values", Shown.text(values)));
    }

    private String orUnlimited(String limits) {
        return limits.isEmpty() ? words.text("clause.unlimited") : limits;
    }

    private String whose() {
        if (!finding.concern().onBehalfOf().isEmpty()) {
            return "client";
        }
        MandateType type = finding.required().type();
        return type == MandateType.REPRESENT || type == MandateType.REPRESENT_GRANT ? "any" : "own";
    }

    private String clause(String key) {
        return words.text(key, this);
    }

    private String text(Fact fact) {
        return Shown.text(finding.fact(fact));
    }

    private String day(Fact fact) {
        String day = finding.fact(fact);
        return day.isEmpty() ? "" : words.day(LocalDate.parse(day));
    }

    private String reason() {
        String reason = Shown.text(from.policy().reason(finding));
        return reason.isEmpty() ? "" : " " + words.text("clause.reason", Map.of("reason", reason));
    }

    private String state() {
        String constant = finding.fact(Fact.STATE);
        return Arrays.stream(MandateState.values())
                .filter(state -> state.name().equals(constant))
                .findFirst()
                .map(words::of)
                .orElse(constant);
    }

    private String days() {
        return words.count("days", Long.parseLong(finding.fact(Fact.DAYS_AGO)));
    }

    private String expected() {
        return words.expected(finding.fact(Fact.EXPECTED), finding.fact(Fact.DETAIL));
    }

    private String found() {
        return finding.fact(Fact.FOUND).isEmpty() ? words.text("clause.empty") : text(Fact.FOUND);
    }

    private String column() {
        String column = text(Fact.COLUMN);
        return column.isEmpty() ? "" : words.text("clause.column", Map.of("column", column));
    }

    private List<Place> places() {
        List<Place> places = new ArrayList<>(finding.evidence().hrSources());
        places.addAll(finding.evidence().mandateSources());
        return places;
    }
}
