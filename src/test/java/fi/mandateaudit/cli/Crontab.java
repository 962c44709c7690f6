package fi.mandateaudit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one line of the shipped crontab, as cron takes it apart.
 *
 * @param schedule minute, hour, day, month and weekday
 * @param command what is given to the shell
 */
record Crontab(String schedule, String command) {
    private static final Pattern SETTING = Pattern.compile("[A-Z_]+=.*");
    private static final Pattern LINE = Pattern.compile("((?:[0-9*/,-]+ ){4}[0-9*/,-]+) +(.*)");

    static Crontab read() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("config/schedule/crontab")).stream()
                .filter(line -> !line.startsWith("#") && !SETTING.matcher(line).matches())
                .toList();
        Matcher line = LINE.matcher(String.join("\n", lines));
        if (!line.matches()) {
            throw new IllegalStateException("expected one line of a crontab, found " + lines);
        }
        return new Crontab(line.group(1), line.group(2));
    }
}
