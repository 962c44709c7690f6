package fi.mandateaudit.policy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Constants by the names that policy files give them. */
final class EnumName {
    private EnumName() {}

    static <E extends Enum<E>> Optional<E> read(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst();
    }

    /**
     * The constant of an id.
     *
     * @param type the constants
     * @param id a name in small letters, its words divided by hyphens or underscores, such as {@code any-client}
     * @return the constant, or nothing
     */
    static <E extends Enum<E>> Optional<E> readId(Class<E> type, String id) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value ->
                        value.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(id.replace('_', '-')))
                .findFirst();
    }
}
