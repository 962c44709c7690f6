package fi.mandateaudit.job;

import fi.mandateaudit.identity.Redaction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.PropertySourcesPlaceholdersResolver;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.origin.Origin;
import org.springframework.boot.origin.PropertySourceOrigin;
import org.springframework.boot.origin.TextResourceOrigin;
import org.springframework.boot.origin.TextResourceOrigin.Location;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.FileSystemResource;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** The command line over the folder's {@code application.yml}: who says what, and where. */
final class ConfigurationSources {
    private final Path file;
    private final List<PropertySource<?>> sources = new ArrayList<>();

    ConfigurationSources(Path folder, Map<String, Object> commandLine) {
        this.file = folder.resolve("application.yml");
        sources.add(new MapPropertySource("command line", verbatim(commandLine)));
        sources.addAll(read());
    }

    /** Placeholders belong to {@code application.yml}: the command line may hold names of files, and whoever gave them. */
    private static Map<String, Object> verbatim(Map<String, Object> commandLine) {
        Map<String, Object> verbatim = new LinkedHashMap<>();
        commandLine.forEach((key, value) -> verbatim.put(key, value.toString().replace("${", "\\${")));
        return verbatim;
    }

    private List<PropertySource<?>> read() {
        if (!Files.isRegularFile(file)) {
            throw new ConfigurationRejected(List.of(file + ": expected a configuration file, found none"));
        }
        try {
            return new YamlPropertySourceLoader().load("application.yml", new FileSystemResource(file));
        } catch (MarkedYAMLException e) {
            throw new ConfigurationRejected(List.of(placeOf(e.getProblemMark())
                    + ": expected YAML, found a fault in it: " + Redaction.blank(String.valueOf(e.getProblem()))));
        } catch (IOException | RuntimeException e) {
            throw new ConfigurationRejected(List.of(file + ": expected a readable YAML file, found none"));
        }
    }

    private String placeOf(@Nullable Mark mark) {
        return mark == null ? file.toString() : located(mark.getLine(), mark.getColumn());
    }

    /** Everything under {@code audit}, as written. */
    AuditProperties bind() {
        List<PropertySource<?>> all = new ArrayList<>(sources);
        new StandardEnvironment().getPropertySources().forEach(all::add);
        Binder binder =
                new Binder(ConfigurationPropertySources.from(sources), new PropertySourcesPlaceholdersResolver(all));
        try {
            return binder.bindOrCreate(
                    "audit", Bindable.of(AuditProperties.class), new NoUnboundElementsBindHandler(BindHandler.DEFAULT));
        } catch (BindException e) {
            throw new ConfigurationRejected(faultsOf(e));
        }
    }

    private List<String> faultsOf(BindException e) {
        if (e.getCause() instanceof UnboundConfigurationPropertiesException unknown) {
            return unknown.getUnboundProperties().stream()
                    .sorted(Comparator.comparingInt(property -> lineOf(property.getOrigin())))
                    .map(property -> placeOf(property.getOrigin()) + ": expected a key of the audit, found "
                            + Redaction.blank(
                                    AuditKeys.didYouMean(property.getName().toString())))
                    .toList();
        }
        return List.of(placeOf(e.getOrigin()) + ": expected another form of value under " + e.getName()
                + ", found one that cannot be read");
    }

    /** Where a key's value stands: {@code file:line:column}, or the file where that cannot be told. */
    String placeOf(String key) {
        ConfigurationPropertyName name = ConfigurationPropertyName.of(key);
        for (ConfigurationPropertySource source : ConfigurationPropertySources.from(sources)) {
            ConfigurationProperty property = source.getConfigurationProperty(name);
            if (property != null) {
                return placeOf(property.getOrigin());
            }
        }
        return file.toString();
    }

    private String placeOf(@Nullable Origin origin) {
        Location location = locationOf(origin);
        return location == null ? file.toString() : located(location.getLine(), location.getColumn());
    }

    private static int lineOf(@Nullable Origin origin) {
        Location location = locationOf(origin);
        return location == null ? 0 : location.getLine();
    }

    private static @Nullable Location locationOf(@Nullable Origin origin) {
        if (origin instanceof PropertySourceOrigin wrapped) {
            return locationOf(wrapped.getOrigin());
        }
        return origin instanceof TextResourceOrigin text ? text.getLocation() : null;
    }

    private String located(int line, int column) {
        return file + ":" + (line + 1) + ":" + (column + 1);
    }
}
