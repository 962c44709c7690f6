package fi.mandateaudit.report;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mandateaudit.roster.Contract;
import fi.mandateaudit.roster.Person;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LatestEndTests {
    private final ReportInput input = new Example().input();
    private final Names names = new Names(input);

    @Test
    void isTheLastDayOfWhoeverWorksForATime() {
        for (Person person : input.roster().people()) {
            Optional<LocalDate> last = names.lastDay(person.number());
            boolean open =
                    person.contracts().stream().map(Contract::employed).anyMatch(employed -> employed.to() == null);
            assertThat(new LatestEnd(Example.DATE, Optional.empty(), names).of(person.number()))
                    .isEqualTo(last);
            assertThat(last.isPresent()).isEqualTo(!open);
        }
    }

    @Test
    void isWhatThePolicyFindsFineForWhoeverStays() {
        assertThat(new LatestEnd(Example.DATE, Optional.of(Period.ofYears(2)), names).of("100"))
                .contains(Example.DATE.plusYears(2));
        assertThat(new LatestEnd(Example.DATE, Optional.of(Period.ofYears(2)), names).of("nobody"))
                .contains(Example.DATE.plusYears(2));
        assertThat(new LatestEnd(Example.DATE, Optional.empty(), names).of("nobody"))
                .isEmpty();
    }
}
