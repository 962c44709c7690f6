package fi.mandateaudit.policy;

import fi.mandateaudit.finding.Language;
import fi.mandateaudit.identity.Folding;
import fi.mandateaudit.mandate.ThemeNames;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Services and their mandate themes, and the names under which lists may write them. */
public final class Catalogue implements ThemeNames {
    private static final String URI_MARK = "://";

    private final List<Service> services;
    private final Map<String, Theme> themes = new LinkedHashMap<>();
    private final Set<String> kelas = new HashSet<>();
    private final Map<String, String> idsByName = new HashMap<>();
    private final Map<String, Set<Language>> languagesByName = new HashMap<>();
    private final Map<String, Set<String>> lookalikes = new HashMap<>();
    private final Set<String> lookalikeNames = new HashSet<>();
    private final NearThemes nearThemes = new NearThemes();

    /**
     * Makes a catalogue.
     *
     * @param services its services; names of themes are unambiguous
     */
    public Catalogue(List<Service> services) {
        this.services = List.copyOf(services);
        services.forEach(service -> service.themes().forEach(this::add));
        services.stream()
                .filter(service -> service.authority() == Authority.KELA)
                .forEach(service -> service.themes().forEach(theme -> kelas.add(theme.id())));
        themes.values().forEach(this::addLookalikes);
    }

    private void add(Theme theme) {
        if (themes.putIfAbsent(theme.id(), theme) != null) {
            return;
        }
        theme.names().forEach((language, name) -> {
            addName(name, name, theme);
            languagesByName
                    .computeIfAbsent(Folding.fold(name), key -> EnumSet.noneOf(Language.class))
                    .add(language);
        });
        theme.alsoKnownAs().forEach(name -> addName(name, theme.displayName(), theme));
    }

    private void addName(String name, String shown, Theme theme) {
        String folded = Folding.fold(name);
        if (idsByName.putIfAbsent(folded, theme.id()) == null && !name.contains(URI_MARK)) {
            nearThemes.add(folded, shown);
        }
    }

    private void addLookalikes(Theme theme) {
        Set<String> keys = new TreeSet<>(theme.lookalikeIds());
        for (String name : theme.lookalikes()) {
            String folded = Folding.fold(name);
            lookalikeNames.add(folded);
            keys.add(idsByName.getOrDefault(folded, folded));
        }
        lookalikes.put(theme.id(), Collections.unmodifiableSet(keys));
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
        return Collections.unmodifiableCollection(themes.values());
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
        return kelas.contains(themeId);
    }

    /**
     * The themes that are taken for a theme.
     *
     * @param themeId a theme's id
     * @return keys as holdings have them: ids of catalogue themes, folded names of others; none for an unknown theme
     */
    public Set<String> lookalikesOf(String themeId) {
        return lookalikes.getOrDefault(themeId, Set.of());
    }

    /**
     * The name that a text nearly is: at least nine letters in ten of the longer of both agree.
     *
     * @param written the name as a list has it
     * @return the nearest name of a theme as the catalogue writes it, or the theme's own where another spelling of it is
     *     nearest; nothing if none is near, the name is one of the catalogue's, or it is a declared look-alike
     */
    public Optional<String> nearest(String written) {
        String folded = Folding.fold(written);
        return idsByName.containsKey(folded) || lookalikeNames.contains(folded)
                ? Optional.empty()
                : nearThemes.nearest(folded);
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
