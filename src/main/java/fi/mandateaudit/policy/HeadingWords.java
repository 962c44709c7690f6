package fi.mandateaudit.policy;

import fi.mandateaudit.finding.Language;
import fi.mandateaudit.identity.Folding;
import fi.mandateaudit.intake.Field;
import fi.mandateaudit.intake.InputKind;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What columns are called: per kind of input, since one word may mean two things in two kinds. */
final class HeadingWords {
    private final Map<InputKind, Map<String, Field>> byKind = new EnumMap<>(InputKind.class);
    private final Map<String, Set<Language>> languages = new LinkedHashMap<>();

    /**
     * Takes the headings of a file, which outrank those of files before it.
     *
     * @param headings kind, field, and a list of headings or one per language
     */
    void add(PolicyNode headings) {
        headings.children().forEach((kind, fields) -> EnumName.readId(InputKind.class, kind)
                .ifPresent(known -> byKind.computeIfAbsent(known, key -> new LinkedHashMap<>())
                        .putAll(read(fields))));
    }

    /**
     * The headings of some fields.
     *
     * @param fields field, and a list of headings or one per language
     * @return folded heading to field; a heading that two fields claim is said to be a mistake
     */
    static Map<String, Field> read(PolicyNode fields) {
        Map<String, Field> words = new LinkedHashMap<>();
        fields.children()
                .forEach((id, synonyms) -> EnumName.readId(Field.class, id).ifPresent(field -> lists(synonyms)
                        .flatMap(list -> list.items().stream())
                        .forEach(heading -> claim(words, heading, field))));
        return words;
    }

    private static Stream<PolicyNode> lists(PolicyNode synonyms) {
        return Stream.concat(Stream.of(synonyms), synonyms.children().values().stream());
    }

    private static void claim(Map<String, Field> words, PolicyNode heading, Field field) {
        Field owner = words.putIfAbsent(Folding.fold(heading.text()), field);
        if (owner != null && owner != field && !heading.text().isEmpty()) {
            heading.reject("a heading of one field", heading.text() + ", a heading of " + owner.id() + " too");
        }
    }

    void learnLanguages(Optional<PolicyNode> headings) {
        headings.stream()
                .flatMap(kinds -> kinds.children().values().stream())
                .flatMap(fields -> fields.children().values().stream())
                .forEach(this::learnLanguage);
    }

    private void learnLanguage(PolicyNode synonyms) {
        synonyms.children().forEach((tag, list) -> Language.ofTag(tag)
                .ifPresent(language -> list.items().forEach(heading -> languages
                        .computeIfAbsent(Folding.fold(heading.text()), key -> EnumSet.noneOf(Language.class))
                        .add(language))));
    }

    Map<InputKind, Map<String, Field>> byKind() {
        Map<InputKind, Map<String, Field>> copy = new EnumMap<>(InputKind.class);
        List.of(InputKind.values())
                .forEach(kind -> copy.put(kind, Collections.unmodifiableMap(byKind.getOrDefault(kind, Map.of()))));
        return Collections.unmodifiableMap(copy);
    }

    Map<String, Language> languages() {
        Map<String, Language> single = new LinkedHashMap<>();
        languages.forEach((heading, known) -> {
            if (known.size() == 1) {
                single.put(heading, known.iterator().next());
            }
        });
        return Collections.unmodifiableMap(single);
    }
}
