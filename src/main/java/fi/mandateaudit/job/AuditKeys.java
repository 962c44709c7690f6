package fi.mandateaudit.job;

import fi.mandateaudit.policy.EditDistance;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The keys that {@code application.yml} may have under {@code audit}. */
final class AuditKeys {
    private AuditKeys() {}

    /** An unknown key, with the key beside which it stands that was probably meant. */
    static String didYouMean(String unknown) {
        int last = unknown.lastIndexOf('.') + 1;
        String parent = unknown.substring(0, last);
        List<String> siblings = of("audit", AuditProperties.class)
                .filter(key -> key.startsWith(parent))
                .map(key -> key.substring(last))
                .toList();
        return parent + EditDistance.didYouMean(unknown.substring(last), siblings);
    }

    private static Stream<String> of(String parent, Class<?> type) {
        return Stream.of(type.getRecordComponents()).flatMap(component -> of(parent, component));
    }

    private static Stream<String> of(String parent, RecordComponent component) {
        String key =
                parent + "." + component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return component.getType().isRecord() ? of(key, component.getType()) : Stream.of(key);
    }
}
