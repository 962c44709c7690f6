package fi.mandateaudit.job;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mandateaudit.audit.NotEvaluated;
import fi.mandateaudit.audit.NotEvaluated.Because;
import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Severity;
import fi.mandateaudit.finding.State;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletenessTests {
    @ParameterizedTest
    @CsvSource({
        "ROW_REJECTED, NEW, false",
        "PERSON_AMBIGUOUS, PERSISTING, false",
        "PERSON_CONFLICTING, REOPENED, false",
        "ROW_REJECTED, ACCEPTED, true",
        "PERSON_CONFLICTING, ACCEPTED, true",
        "PERSON_AMBIGUOUS, RESOLVED, true",
        "MANDATE_MISSING, NEW, true",
        "THEME_UNKNOWN, NEW, true"
    })
    void dependsOnFindings(Code code, State state, boolean complete) {
        assertThat(Completeness.of(List.of(Stated.finding(code, Severity.HIGH, state)), List.of()))
                .isEqualTo(complete);
    }

    @ParameterizedTest
    @CsvSource({
        "THEME_WITHOUT_NAME, false",
        "THEME_WITHOUT_NAME_IN_LANGUAGE, false",
        "NO_RECEIVED_LIST, false",
        "PERSON_CONFLICTING, true",
        "HR_ROW_REJECTED, true"
    })
    void dependsOnWhatNoFindingSays(Because because, boolean complete) {
        NotEvaluated notEvaluated = new NotEvaluated("1", List.of(), "", "", because);
        assertThat(Completeness.of(List.of(), List.of(notEvaluated))).isEqualTo(complete);
    }
}
