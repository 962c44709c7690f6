package fi.mandateaudit.policy;

import fi.mandateaudit.finding.MandateState;
import fi.mandateaudit.finding.MandateType;
import fi.mandateaudit.identity.Folding;
import fi.mandateaudit.intake.Cells;
import fi.mandateaudit.intake.Field;
import fi.mandateaudit.intake.ImportProfile;
import fi.mandateaudit.intake.ImportRules;
import fi.mandateaudit.intake.InputKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code imports.yml}: first the program's own words, then what the organisation adds to them. */
final class ImportsFile {
    private final HeadingWords headings = new HeadingWords();
    private final Map<String, MandateType> types = new LinkedHashMap<>();
    private final Map<String, MandateState> states = new LinkedHashMap<>();
    private final Set<String> datePatterns = new LinkedHashSet<>();
    private final Map<InputKind, Map<Field, String>> constants = new EnumMap<>(InputKind.class);
    private final List<ImportProfile> profiles = new ArrayList<>();

    private ImportsFile() {}

    static ImportRules read(PolicyNode shipped, Optional<PolicyNode> own) {
        ImportsFile file = new ImportsFile();
        file.add(shipped);
        file.headings.learnLanguages(shipped.child("headings"));
        own.ifPresent(file::add);
        return file.rules();
    }

    private void add(PolicyNode root) {
        root.child("headings").ifPresent(headings::add);
        labels(root, "types", MandateType.class).forEach(types::put);
        labels(root, "states", MandateState.class).forEach(states::put);
        root.items("date-patterns").forEach(pattern -> DatePattern.read(pattern).ifPresent(datePatterns::add));
        root.child("constants")
                .map(PolicyNode::children)
                .orElse(Map.of())
                .forEach((kind, fields) -> addConstants(kind, fields.children()));
        root.items("profiles").forEach(profile -> profiles.add(ProfileReader.read(profile)));
    }

    private static <E extends Enum<E>> Map<String, E> labels(PolicyNode root, String key, Class<E> type) {
        Map<String, E> labels = new LinkedHashMap<>();
        root.child(key).map(PolicyNode::children).orElse(Map.of()).forEach((label, node) -> {
            Optional<E> meaning = EnumName.read(type, node.text());
            E before = meaning.map(value -> labels.putIfAbsent(Folding.fold(label), value))
                    .orElse(null);
            if (before != null && !before.equals(meaning.orElse(null))) {
                node.reject(before + ", as the same label above says", node.text());
            }
        });
        return labels;
    }

    private void addConstants(String kind, Map<String, PolicyNode> fields) {
        ConstantCheck check = new ConstantCheck(cells());
        EnumName.readId(InputKind.class, kind)
                .ifPresent(known -> fields.forEach(
                        (id, node) -> EnumName.readId(Field.class, id).ifPresent(field -> {
                            check.check(field, node);
                            constants
                                    .computeIfAbsent(known, key -> new EnumMap<>(Field.class))
                                    .put(field, node.text());
                        })));
    }

    private Cells cells() {
        return new Cells(
                new ImportRules(Map.of(), Map.of(), types, states, List.copyOf(datePatterns), Map.of(), List.of()));
    }

    private ImportRules rules() {
        constants.replaceAll((kind, values) -> Collections.unmodifiableMap(values));
        return new ImportRules(
                headings.byKind(),
                headings.languages(),
                Collections.unmodifiableMap(types),
                Collections.unmodifiableMap(states),
                List.copyOf(datePatterns),
                Collections.unmodifiableMap(constants),
                List.copyOf(profiles));
    }
}
