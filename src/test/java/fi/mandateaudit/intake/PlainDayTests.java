package fi.mandateaudit.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read the short way is what the patterns read. */
class PlainDayTests {
    private static final List<DateTimeFormatter> PATTERNS = Stream.of("d.M.uuuu", "uuuu-MM-dd")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT))
            .toList();

    @Test
    void everyDayOfFourYearsIsPlain() {
        for (LocalDate day = LocalDate.of(2023, 1, 1); day.getYear() < 2027; day = day.plusDays(1)) {
            String iso = day.toString();
            String[] parts = iso.split("-");
            assertThat(PlainDay.of(iso)).isEqualTo(day);
            assertThat(PlainDay.of(parts[2] + "." + parts[1] + "." + parts[0])).isEqualTo(day);
            assertThat(PlainDay.of(day.getDayOfMonth() + "." + day.getMonthValue() + "." + day.getYear()))
                    .isEqualTo(day);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "1..2024",
                ".1.2024",
                "1.1.",
                "1.1.24",
                "1.1.02024",
                "001.1.2024",
                "31.2.2024",
                "29.2.2023",
                "0.1.2024",
                "1.13.2024",
                "1.1.0000",
                "2024-02-30",
                "2024-2-3",
                "2024-00-10",
                "+1.1.2024",
                "1.1.2024.",
                "-024-01-01",
                "1.1.2024 10:00",
                "١.١.٢٠٢٤"
            })
    void othersAreLeftToThePatterns(String text) {
        assertThat(PlainDay.of(text)).isNull();
    }

    @Test
    void saysNothingElseThanThePatterns() {
        Random random = new Random(1);
        for (int i = 0; i < 200_000; i++) {
            String text = IntStream.range(0, 4 + random.nextInt(7))
                    .mapToObj(at -> String.valueOf("0123..--012".charAt(random.nextInt(11))))
                    .collect(Collectors.joining());
            LocalDate plain = PlainDay.of(text);
            if (plain != null) {
                assertThat(PATTERNS.stream().flatMap(pattern -> parsed(text, pattern)))
                        .containsExactly(plain);
            }
        }
    }

    private static Stream<LocalDate> parsed(String text, DateTimeFormatter pattern) {
        try {
            return Stream.of(LocalDate.parse(text, pattern));
        } catch (DateTimeParseException none) {
            return Stream.empty();
        }
    }
}
