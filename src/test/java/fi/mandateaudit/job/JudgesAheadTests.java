package fi.mandateaudit.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.core.task.support.TaskExecutorAdapter;

class JudgesAheadTests {
    private static final AsyncTaskExecutor AT_ONCE = new TaskExecutorAdapter(Runnable::run);

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 0",
        "1, 1",
        "49, 0",
        "50, 50",
        "51, 0",
        "100, 50",
        "2999, 0",
        "3000, 1234",
        "3001, 2999",
        "5, 9"
    })
    void givesAVerdictOfEachSubjectFromTheFirstOnInTheirOrder(int size, int first) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            JudgesAhead<Integer, Integer> ahead =
                    new JudgesAhead<>(subject -> -subject, new TaskExecutorAdapter(threads), subjects(size), first);

            assertThat(all(ahead))
                    .isEqualTo(IntStream.range(first, size)
                            .mapToObj(subject -> -subject)
                            .toList());
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void judgesTwoChunksAheadAndNoMore() throws InterruptedException {
        List<Integer> judged = new ArrayList<>();
        JudgesAhead<Integer, Integer> ahead = ahead(judged, AT_ONCE);

        assertThat(ahead.next()).isZero();
        assertThat(judged).hasSize(2 * AuditStep.SUBJECTS);
        assertThat(all(ahead)).hasSize(5 * AuditStep.SUBJECTS - 1);
        assertThat(judged).isEqualTo(subjects(5 * AuditStep.SUBJECTS));
    }

    @Test
    void judgesNothingMoreOnceItIsStopped() throws InterruptedException {
        List<Integer> judged = new ArrayList<>();
        List<Runnable> waiting = new ArrayList<>();
        JudgesAhead<Integer, Integer> ahead = ahead(
                judged,
                new TaskExecutorAdapter(task -> (judged.isEmpty() ? task : (Runnable) () -> waiting.add(task)).run()));
        ahead.next();
        List<Integer> before = List.copyOf(judged);

        ahead.stop();
        waiting.forEach(Runnable::run);

        assertThat(waiting).isNotEmpty();
        assertThat(judged).isEqualTo(before);
    }

    @Test
    void whatAJudgeFailsWithIsTheFailureOfWhoeverAsks() {
        RunEnded ended = new RunEnded(ExitCode.FAILED, "the line");

        assertThatThrownBy(() -> failing(subject -> {
                            throw ended;
                        })
                        .next())
                .isSameAs(ended);
        assertThatThrownBy(() -> failing(subject -> {
                            throw new IllegalStateException("Aalto");
                        })
                        .next())
                .isInstanceOf(RunEnded.class)
                .hasMessageContaining("IllegalStateException")
                .hasMessageNotContaining("Aalto");
    }

    private static JudgesAhead<Integer, Integer> ahead(List<Integer> judged, AsyncTaskExecutor judges) {
        return new JudgesAhead<>(
                subject -> {
                    judged.add(subject);
                    return subject;
                },
                judges,
                subjects(5 * AuditStep.SUBJECTS),
                0);
    }

    private static JudgesAhead<Integer, Integer> failing(UnaryOperator<Integer> judge) {
        return new JudgesAhead<>(judge, AT_ONCE, subjects(1), 0);
    }

    private static List<Integer> subjects(int size) {
        return IntStream.range(0, size).boxed().toList();
    }

    private static List<Integer> all(JudgesAhead<Integer, Integer> ahead) throws InterruptedException {
        List<Integer> verdicts = new ArrayList<>();
        for (Integer verdict = ahead.next(); verdict != null; verdict = ahead.next()) {
            verdicts.add(verdict);
        }
        return verdicts;
    }
}
