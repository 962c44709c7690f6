package fi.mandateaudit.policy;

import fi.mandateaudit.finding.Language;
import fi.mandateaudit.identity.Folding;
import fi.mandateaudit.mandate.ThemeNames;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Services and their mandate themes, and the names under which lists may write them. */
public final class Catalogue implements ThemeNames {
    private final List<Service> services;
    private final Map<String, Theme> themes = new LinkedHashMap<>();
    private final Map<String, String> idsByName = new HashMap<>();
    private final Map<String, Set<Language>> languagesByName = new HashMap<>();

    /**
     * Makes a catalogue.
     *
     * @param services its services; names of themes are unambiguous
     */
    public Catalogue(List<Service> services) {
        this.services = List.copyOf(services);
        services.forEach(service -> service.themes().forEach(this::add));
    }

    private void add(Theme theme) {
        if (themes.putIfAbsent(theme.id(), theme) != null) {
            return;
        }
        theme.names().forEach((language, name) -> {
            idsByName.put(Folding.fold(name), theme.id());
            languagesByName
                    .computeIfAbsent(Folding.fold(name), key -> EnumSet.noneOf(Language.class))
                    .add(language);
        });
        theme.alsoKnownAs().forEach(name -> idsByName.putIfAbsent(Folding.fold(name), theme.id()));
    }

    /**
     * The services.
     *
     * @return in the order of the file
     */
    public List<Service> services() {
        return services;
    }

    /**
     * The themes, each once.
     *
     * @return in the order of the file
     */
    public Collection<Theme> themes() {
        return themes.values();
    }

    /**
     * A theme by its id.
     *
     * @param id the service's id, a slash, the theme's id
     * @return the theme, or nothing
     */
    public Optional<Theme> theme(String id) {
        return Optional.ofNullable(themes.get(id));
    }

    /**
     * Whether a theme stands under a service of Kela's.
     *
     * @param themeId a theme's id
     * @return true if at least one service with the theme is Kela's
     */
    public boolean isKelas(String themeId) {
        return services.stream()
                .filter(service -> service.authority() == Authority.KELA)
                .flatMap(service -> service.themes().stream())
                .anyMatch(theme -> theme.id().equals(themeId));
    }

    /**
     * The name that a text nearly is.
     *
     * @param written a name that the catalogue does not know
     * @return the nearest name of a theme, if near enough
     */
    public Optional<String> nearest(String written) {
        return Optional.empty();
    }

    /**
     * What tells a theme apart, whether the catalogue knows it or not.
     *
     * @param written a theme's name
     * @return the catalogue's id of the theme, or the folded name
     */
    public String keyOf(String written) {
        return themeId(written).orElseGet(() -> Folding.fold(written));
    }

    @Override
    public Optional<String> themeId(String written) {
        return Optional.ofNullable(idsByName.get(Folding.fold(written)));
    }

    @Override
    public Set<Language> languages(String written) {
        return languagesByName.getOrDefault(Folding.fold(written), Set.of());
    }
}
