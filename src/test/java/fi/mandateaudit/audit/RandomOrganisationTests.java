package fi.mandateaudit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mandateaudit.finding.Action;
import fi.mandateaudit.finding.Code;
import fi.mandateaudit.intake.RowCounts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RandomOrganisationTests {
    private static final int ENOUGH = 200;

    @Test
    void theOrganisationsMeetWithEverything(@TempDir Path folder) throws Exception {
        Wordbook words = new Wordbook();
        Set<Code> found = EnumSet.noneOf(Code.class);
        Set<Action> advised = EnumSet.noneOf(Action.class);
        Set<Status> standing = EnumSet.noneOf(Status.class);
        List<RowCounts> counts = new ArrayList<>();
        for (long seed = 0; seed < ENOUGH; seed++) {
            Audited audited = RandomOrganisation.of(seed, words, folder).audit(folder);
            audited.findings().forEach(finding -> found.add(finding.code()));
            audited.findings().forEach(finding -> advised.add(finding.action()));
            audited.people().forEach(person -> standing.add(person.status()));
            counts.addAll(audited.counts().values());
        }

        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(
                        EnumSet.of(Code.EXCEPTION_EXPIRED, Code.EXCEPTION_UNMATCHED, Code.EXCEPTION_EXPIRING)));
        assertThat(advised).containsExactlyInAnyOrder(Action.values());
        assertThat(standing).containsExactlyInAnyOrder(Status.values());
        assertThat(counts)
                .anyMatch(rows -> rows.matched() > 0)
                .anyMatch(rows -> rows.organisation() > 0)
                .anyMatch(rows -> rows.unmatched() > 0)
                .anyMatch(rows -> rows.ambiguous() > 0)
                .anyMatch(rows -> rows.repeated() > 0)
                .anyMatch(rows -> rows.outOfScope() > 0)
                .anyMatch(rows -> rows.rejected() > 0);
    }
}
