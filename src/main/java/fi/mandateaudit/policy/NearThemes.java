package fi.mandateaudit.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the name of a theme that a misspelt one probably is; by length first, so that most names are never compared. */
final class NearThemes {
    /** One letter in ten may differ: similarity 0.9. */
    private static final int LETTERS_PER_DIFFERENCE = 10;

    private final Map<Integer, List<Name>> namesByLength = new TreeMap<>();

    private record Name(String folded, String shown) {}

    private record Hit(Name name, int distance, int longer) {
        boolean isBetterThan(Hit other) {
            int byLikeness = Integer.compare(distance * other.longer, other.distance * longer);
            return byLikeness < 0 || (byLikeness == 0 && name.folded.compareTo(other.name.folded) < 0);
        }
    }

    void add(String foldedName, String shown) {
        namesByLength
                .computeIfAbsent(foldedName.length(), length -> new ArrayList<>())
                .add(new Name(foldedName, shown));
    }

    /**
     * The nearest name.
     *
     * @param folded a folded name
     * @return the name as it is to be shown, if at least nine letters in ten of the longer name agree; of equally near ones the first by name
     */
    Optional<String> nearest(String folded) {
        Hit best = null;
        for (Map.Entry<Integer, List<Name>> names : namesByLength.entrySet()) {
            int longer = Math.max(names.getKey(), folded.length());
            int limit = longer / LETTERS_PER_DIFFERENCE;
            if (Math.abs(names.getKey() - folded.length()) <= limit) {
                for (Hit hit : hits(folded, names.getValue(), longer)) {
                    best = best == null || hit.isBetterThan(best) ? hit : best;
                }
            }
        }
        return Optional.ofNullable(best).map(hit -> hit.name.shown);
    }

    private static List<Hit> hits(String folded, Collection<Name> names, int longer) {
        int limit = longer / LETTERS_PER_DIFFERENCE;
        return names.stream()
                .map(name -> new Hit(name, EditDistance.between(folded, name.folded, limit), longer))
                .filter(hit -> hit.distance <= limit)
                .toList();
    }
}
