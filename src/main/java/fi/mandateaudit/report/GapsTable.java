package fi.mandateaudit.report;

import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Concern;
import fi.mandateaudit.finding.Evidence;
import fi.mandateaudit.finding.Held;
import fi.mandateaudit.history.StatedFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The list of findings, with three columns at its end that reviewers fill in. */
final class GapsTable {
    private final Material material;
    private final Words words;
    private final Names names;
    private final Map<String, Review> reviews;

    GapsTable(Material material, Map<String, Review> reviews) {
        this.material = material;
        this.reviews = reviews;
        this.words = material.words();
        this.names = material.names();
    }

    Table<StatedFinding> of(List<StatedFinding> findings) {
        List<Column<StatedFinding>> columns = new ArrayList<>();
        columns.addAll(judgement());
        columns.addAll(subject());
        columns.addAll(mandates());
        columns.addAll(evidence());
        columns.addAll(review());
        return new Table<>(columns, findings);
    }

    private List<Column<StatedFinding>> judgement() {
        Sentences sentences = material.sentences();
        return List.of(
                new Column<>("id", stated -> stated.finding().id()),
                new Column<>("state", stated -> words.of(stated.state())),
                new Column<>("because", words::because),
                new Column<>("severity", stated -> words.of(stated.finding().severity())),
                new Column<>("code", stated -> stated.finding().code().id()),
                new Column<>("what", sentences::what),
                new Column<>("todo", sentences::todo),
                new Column<>("action", stated -> words.of(stated.finding().action())),
                new Column<>("owner", stated -> words.of(stated.finding().code().owner())),
                new Column<>("who", sentences::who));
    }

    private List<Column<StatedFinding>> subject() {
        return List.of(
                concern("employee-no", concern -> Shown.employeeNo(concern.employeeNo())),
                new Column<>("name", names::name),
                concern("unit", concern -> names.unit(concern.employeeNo())),
                concern("manager", concern -> names.manager(concern.employeeNo())),
                concern("role", concern -> material.policy().roles(concern.roles())),
                concern("service", concern -> material.policy().services(concern.services())),
                concern("theme", concern -> Shown.text(concern.theme())),
                concern("on-behalf-of", concern -> Shown.text(concern.onBehalfOf())));
    }

    private static Column<StatedFinding> concern(String key, Function<Concern, String> value) {
        return new Column<>(key, stated -> value.apply(stated.finding().concern()));
    }

    private List<Column<StatedFinding>> mandates() {
        return List.of(
                new Column<>(
                        "required-type",
                        stated -> words.of(stated.finding().required().type())),
                held("held-type", held -> words.of(held.type())),
                new Column<>(
                        "required-specifier",
                        stated -> Shown.text(stated.finding().required().specifier())),
                held("held-specifier", held -> Shown.text(held.specifier())),
                held("valid-from", held -> Iso.of(held.validFrom())),
                held("valid-to", held -> Iso.of(held.validTo())));
    }

    private static Column<StatedFinding> held(String key, Function<Held, String> value) {
        return new Column<>(key, stated -> value.apply(stated.finding().held()));
    }

    private List<Column<StatedFinding>> evidence() {
        return List.of(
                evidence(
                        "also",
                        evidence -> evidence.also().stream().map(Code::id).collect(Collectors.joining(", "))),
                evidence("matched-by", evidence -> words.matchedBy(evidence.matchedBy())),
                new Column<>("first-seen", stated -> stated.firstSeen().toString()),
                new Column<>("age-days", stated -> Integer.toString(stated.ageDays())),
                evidence("hr-sources", evidence -> Shown.places(evidence.hrSources())),
                evidence("mandate-sources", evidence -> Shown.places(evidence.mandateSources())),
                evidence("people", evidence -> names.labelled(evidence.people())));
    }

    private static Column<StatedFinding> evidence(String key, Function<Evidence, String> value) {
        return new Column<>(key, stated -> value.apply(stated.finding().evidence()));
    }

    private List<Column<StatedFinding>> review() {
        return List.of(
                review("decision", Review::decision),
                review("decided-by", Review::decidedBy),
                review("comment", Review::comment));
    }

    private Column<StatedFinding> review(String key, Function<Review, String> value) {
        return new Column<>(
                key,
                stated -> Shown.text(
                        value.apply(reviews.getOrDefault(stated.finding().id(), Review.NONE))));
    }
}
