package fi.mandateaudit.audit;

import fi.mandateaudit.finding.Place;
import fi.mandateaudit.mandate.HeldTheme;
import fi.mandateaudit.mandate.Holding;
import fi.mandateaudit.policy.Catalogue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The themes that lists write and that are nearly one of the catalogue's, but neither it nor a declared look-alike. */
final class UnknownThemes {
    private final Catalogue catalogue;
    private final SortedMap<String, Optional<Unknown>> byKey = new TreeMap<>();

    UnknownThemes(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** One of them, and where it stands. */
    static final class Unknown {
        private final HeldTheme theme;
        private final String nearest;
        private final List<Place> places = new ArrayList<>();
        private int holdings;

        private Unknown(HeldTheme theme, String nearest) {
            this.theme = theme;
            this.nearest = nearest;
        }

        private void add(Holding holding) {
            places.addAll(holding.places());
            holdings++;
        }

        private void add(Unknown later) {
            places.addAll(later.places);
            holdings += later.holdings;
        }

        HeldTheme theme() {
            return theme;
        }

        /** The name that it nearly is. */
        String nearest() {
            return nearest;
        }

        Collection<Place> places() {
            return places;
        }

        /** How many holdings there are of it. */
        int holdings() {
            return holdings;
        }
    }

    /** Takes a holding of a theme that the catalogue does not know. */
    void add(Holding holding) {
        byKey.computeIfAbsent(holding.theme().key(), key -> of(holding.theme()))
                .ifPresent(unknown -> unknown.add(holding));
    }

    /** Takes what was found later. */
    void addAll(UnknownThemes later) {
        later.byKey.forEach((key, unknown) -> byKey.merge(key, unknown, UnknownThemes::together));
    }

    private static Optional<Unknown> together(Optional<Unknown> one, Optional<Unknown> later) {
        one.ifPresent(unknown -> later.ifPresent(unknown::add));
        return one;
    }

    private Optional<Unknown> of(HeldTheme theme) {
        return catalogue.nearest(theme.written()).map(nearest -> new Unknown(theme, nearest));
    }

    /** In the order of their keys. */
    List<Unknown> all() {
        return byKey.values().stream().flatMap(Optional::stream).toList();
    }
}
