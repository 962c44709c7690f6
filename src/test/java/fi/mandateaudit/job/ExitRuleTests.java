package fi.mandateaudit.job;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Severity;
import fi.mandateaudit.finding.State;
import fi.mandateaudit.job.Configuration.Conduct;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExitRuleTests {
    @ParameterizedTest
    @CsvSource({
        "MEDIUM, PERSISTING, MEDIUM, false, true, FINDINGS",
        "MEDIUM, NEW, LOW, false, true, FINDINGS",
        "MEDIUM, PERSISTING, HIGH, false, true, CLEAN",
        "INFO, NEW, LOW, false, true, CLEAN",
        "INFO, NEW, INFO, false, true, FINDINGS",
        "HIGH, ACCEPTED, LOW, false, true, CLEAN",
        "HIGH, RESOLVED, LOW, false, true, CLEAN",
        "HIGH, PERSISTING, LOW, true, true, CLEAN",
        "HIGH, NEW, LOW, true, true, FINDINGS",
        "HIGH, REOPENED, LOW, true, true, FINDINGS",
        "HIGH, RESOLVED, LOW, true, true, CLEAN",
        "HIGH, NEW, LOW, false, false, INCOMPLETE",
        "HIGH, ACCEPTED, LOW, false, false, INCOMPLETE",
        "HIGH, NEW, never, false, true, CLEAN",
        "HIGH, NEW, never, false, false, CLEAN"
    })
    void judges(Severity severity, State state, String failOn, boolean failOnNew, boolean complete, ExitCode expected) {
        ExitRule rule = new ExitRule(new Conduct(Notation.threshold(failOn), failOnNew, true, false, Optional.empty()));
        assertThat(rule.judge(List.of(Stated.finding(Code.MANDATE_EXCESS, severity, state)), complete))
                .isEqualTo(expected);
    }
}
