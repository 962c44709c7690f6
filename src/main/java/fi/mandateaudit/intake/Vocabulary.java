package fi.mandateaudit.intake;

import fi.mandateaudit.finding.Language;
import fi.mandateaudit.identity.Folding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The headings that are known in one file, and what they mean. */
final class Vocabulary {
    private static final double LEAST_LIKENESS = 0.6;
    private static final double WHOLE_WORDS = 0.9;

    private final InputKind kind;
    private final Map<String, Field> headings = new HashMap<>();
    private final Map<String, Language> languages;
    private final Map<Field, String> constants;

    Vocabulary(ImportRules rules, InputKind kind, @Nullable ImportProfile profile) {
        this.kind = kind;
        this.languages = rules.headingLanguages();
        this.constants = rules.constants().getOrDefault(kind, Map.of());
        kind.fields().forEach(field -> headings.put(field.id(), field));
        headings.putAll(rules.headings().getOrDefault(kind, Map.of()));
        if (profile != null) {
            profile.headings().forEach((heading, field) -> {
                if (kind.fields().contains(field)) {
                    headings.put(heading, field);
                }
            });
        }
    }

    InputKind kind() {
        return kind;
    }

    Map<Field, String> constants() {
        return constants;
    }

    @Nullable
    Field meaning(String heading) {
        return headings.get(Folding.fold(heading));
    }

    /** What the kind needs and neither these columns nor the constants give. */
    List<List<Set<Field>>> missing(Collection<Field> columns) {
        return kind.required().stream()
                .filter(need ->
                        need.stream().noneMatch(way -> absent(way, columns).isEmpty()))
                .toList();
    }

    /** The fields of these that neither the columns nor the constants give. */
    List<Field> absent(Set<Field> fields, Collection<Field> columns) {
        return fields.stream()
                .filter(field -> !columns.contains(field) && !constants.containsKey(field))
                .toList();
    }

    /** The language of most of these headings; a tie: the first of the languages. */
    @Nullable
    Language language(Collection<String> written) {
        Map<Language, Integer> counts = new EnumMap<>(Language.class);
        for (String heading : written) {
            Language language = languages.get(Folding.fold(heading));
            if (language != null) {
                counts.merge(language, 1, Integer::sum);
            }
        }
        Language most = null;
        int count = 0;
        for (Map.Entry<Language, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > count) {
                most = entry.getKey();
                count = entry.getValue();
            }
        }
        return most;
    }

    /** The heading that is most like a known one of these fields, if any is alike at all. */
    Optional<NearHeading> nearest(Collection<String> written, Collection<Field> fields) {
        return written.stream()
                .flatMap(heading -> headings.entrySet().stream()
                        .filter(known -> fields.contains(known.getValue()))
                        .map(known -> near(heading, known.getKey(), known.getValue())))
                .filter(near -> near.likeness() >= LEAST_LIKENESS)
                .max(Comparator.comparingDouble(NearHeading::likeness)
                        .thenComparing(NearHeading::known, Comparator.reverseOrder()));
    }

    /** Headings with what they are most like, the likest pair first; no heading and no field is in two pairs. */
    List<NearHeading> pairs(Collection<String> written, Collection<Field> fields) {
        List<String> headingsLeft = new ArrayList<>(written);
        List<Field> fieldsLeft = new ArrayList<>(fields);
        List<NearHeading> pairs = new ArrayList<>();
        Optional<NearHeading> next = nearest(headingsLeft, fieldsLeft);
        while (next.isPresent()) {
            pairs.add(next.get());
            headingsLeft.remove(next.get().heading());
            fieldsLeft.remove(next.get().field());
            next = nearest(headingsLeft, fieldsLeft);
        }
        return pairs;
    }

    private static NearHeading near(String heading, String known, Field field) {
        String folded = Folding.fold(heading);
        return new NearHeading(
                heading, known, field, isEndOf(known, folded) ? WHOLE_WORDS : Likeness.of(folded, known));
    }

    /** Whether a heading says in fewer words what a known one says: an identity code is the assignee's, no number. */
    private static boolean isEndOf(String known, String heading) {
        return known.endsWith(" " + heading);
    }
}
