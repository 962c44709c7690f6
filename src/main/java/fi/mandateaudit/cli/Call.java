package fi.mandateaudit.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the command line asks for.
 *
 * @param command the command
 * @param given the options given, with their values
 */
record Call(CommandName command, Map<CommandOption, List<String>> given) {

    Path configuration() {
        return Path.of(value(CommandOption.CONFIG).orElse("config"));
    }

    Optional<String> value(CommandOption option) {
        List<String> values = given.getOrDefault(option, List.of());
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
    }

    boolean has(CommandOption option) {
        return given.containsKey(option);
    }

    /** The options that outrank {@code application.yml}, by its keys. */
    Map<String, Object> overrides() {
        Map<String, Object> overrides = new LinkedHashMap<>();
        given.forEach((option, values) -> {
            if (option.key().isEmpty()) {
                return;
            }
            if (option.form() == OptionForm.FILES) {
                for (int i = 0; i < values.size(); i++) {
                    overrides.put(option.key() + "[" + i + "]", values.get(i));
                }
            } else {
                overrides.put(option.key(), values.get(values.size() - 1));
            }
        });
        return overrides;
    }
}
