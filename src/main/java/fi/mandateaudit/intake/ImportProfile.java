package fi.mandateaudit.intake;

import java.nio.charset.Charset;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is fixed for the files of one source.
 *
 * @param files a glob over the file's name, for example {@code palkat-*.csv}
 * @param encoding the encoding, or null to recognise it
 * @param delimiter the delimiter, or null to recognise it
 * @param headings folded heading to field, on top of the synonyms of the kind
 */
public record ImportProfile(
        String files, @Nullable Charset encoding, @Nullable Character delimiter, Map<String, Field> headings) {}
