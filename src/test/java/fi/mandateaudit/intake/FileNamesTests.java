package fi.mandateaudit.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTests {
    @ParameterizedTest
    @CsvSource({
        "a/hr.csv b/granted.csv, hr.csv granted.csv",
        "hr/list.csv granted/list.csv, hr/list.csv granted/list.csv",
        "list.csv old/list.csv, list.csv old/list.csv",
        "/x/a/list.csv /y/a/list.csv c.csv, x/a/list.csv y/a/list.csv c.csv",
        "a/list.csv a/list.csv, list.csv list.csv",
        "010190-999X/list.csv b/list.csv, ***********/list.csv b/list.csv"
    })
    void haveAsManyFoldersAsTellThemApart(String paths, String names) {
        List<RecognisedInput> inputs = Arrays.stream(paths.split(" "))
                .map(path -> SourceList.of(InputKind.GRANTED, path, "THEME").input())
                .toList();
        assertThat(FileNames.distinct(inputs)).extracting(RecognisedInput::name).containsExactly(names.split(" "));
    }
}
