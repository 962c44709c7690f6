package fi.mandateaudit.job;

import java.util.concurrent.atomic.LongAdder;

/** How far a step is: the step counts, on any of its threads, while others look. */
public final class StepCount {
    private final String name;
    private final LongAdder done = new LongAdder();
    private volatile long all;

    /**
     * Starts counting.
     *
     * @param name the step
     */
    public StepCount(String name) {
        this.name = name;
    }

    /**
     * Counts what is done.
     *
     * @param more how many more
     */
    public void add(long more) {
        done.add(more);
    }

    /**
     * Says how many there are, once that is known.
     *
     * @param number how many in all
     */
    public void expect(long number) {
        all = number;
    }

    /**
     * The step.
     *
     * @return its name
     */
    public String name() {
        return name;
    }

    /**
     * How many are done.
     *
     * @return rows, people or files; 0 for a step that does not count
     */
    public long done() {
        return done.sum();
    }

    /**
     * How many there are.
     *
     * @return the number, or 0 while it is not known
     */
    public long all() {
        return all;
    }
}
