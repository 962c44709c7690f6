package fi.mandateaudit.cli;

/** Where the program starts. */
public final class MandateAudit {
    private MandateAudit() {}

    /**
     * Runs the program.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        System.out.println(arguments.length);
    }
}
