package fi.mandateaudit.report;

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
        return switch (name) {
            case "who" -> assignee();
            case "organisation" -> from.organisation();
            case "client" -> from.names().client(finding.concern().onBehalfOf());
            case "transact" -> words.of(MandateType.TRANSACT);
            case "represent" -> words.of(MandateType.REPRESENT);
            case "required" -> words.text("clause.required", this);
            case "requiredType" -> words.of(finding.required().type());
            case "requiredLimit" -> requiredLimit();
            case "requiredLimitWords" -> requiredLimitWords();
            case "whose" -> words.text("clause.whose." + whose(), this);
            case "held" -> words.text(held.type() == null ? "clause.theme" : "clause.held", this);
            case "heldType" -> words.of(held.type());
            case "heldTheme" -> theme(finding.code() == Code.MANDATE_LOOKALIKE);
            case "heldLimit" -> held.specifier().isEmpty() ? "" : limit("clause.limit", held.specifier());
            case "heldLimitWords" -> orUnlimited(Shown.text(held.specifier()));
            case "givenBy" -> isGivenByAnother() ? words.text("clause.given-by", this) : "";
            case "period" -> held.validTo() == null ? "" : words.text("clause.period", this);
            case "from" -> words.day(held.validFrom());
            case "to" -> words.day(held.validTo());
            case "theme" -> theme(false);
            case "otherTheme" -> theme(true);
            default -> ofFacts(name);
        };
    }

    private @Nullable String ofFacts(String name) {
        return switch (name) {
            case "assignor" -> text(Fact.ASSIGNOR);
            case "holder" -> text(Fact.ORGANISATION);
            case "title" -> text(Fact.TITLE);
            case "themes" -> themes(Fact.THEMES);
            case "themesThatStay" -> themes(Fact.THEMES_THAT_STAY);
            case "reason" -> reason();
            case "services" -> from.policy().services(finding);
            case "limit" -> from.policy().span(finding.fact(Fact.LIMIT));
            case "exception" -> finding.fact(Fact.EXCEPTION);
            case "count" -> finding.fact(Fact.COUNT);
            case "state" -> state(finding.fact(Fact.STATE));
            case "days" -> words.count("days", Long.parseLong(finding.fact(Fact.DAYS_AGO)));
            case "firstDay" -> day(Fact.FIRST_DAY);
            case "otherValidTo" -> day(Fact.OTHER_VALID_TO);
            case "leftOn" -> day(Fact.LEFT_ON);
            case "lastSeen" -> day(Fact.LAST_SEEN);
            case "until" -> day(Fact.UNTIL);
            case "rows" -> finding.fact(Fact.UNREAD_ROWS);
            case "places" -> Shown.places(places());
            case "column" -> column();
            case "expected" -> words.expected(finding.fact(Fact.EXPECTED), finding.fact(Fact.DETAIL));
            case "found" -> finding.fact(Fact.FOUND).isEmpty() ? words.text("clause.empty") : text(Fact.FOUND);
            default -> null;
        };
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

    private String state(String constant) {
        return Arrays.stream(MandateState.values())
                .filter(state -> state.name().equals(constant))
                .findFirst()
                .map(words::of)
                .orElse(constant);
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
