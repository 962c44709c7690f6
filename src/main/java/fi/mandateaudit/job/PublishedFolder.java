package fi.mandateaudit.job;

import org.springframework.transaction.support.TransactionSynchronization;

/**
 * The folder of a report whose run is being published: it is pointed to once the database has the run, and goes if the
 * database takes it back, for want of room perhaps.
 *
 * @param folders the folders of reports
 * @param name the folder's name
 * @param leavesTrace whether {@code latest} is to lead to it
 */
record PublishedFolder(ReportFolders folders, String name, boolean leavesTrace) implements TransactionSynchronization {
    @Override
    public void afterCommit() {
        if (leavesTrace) {
            folders.pointTo(name);
        }
    }

    @Override
    public void afterCompletion(int status) {
        if (status != STATUS_COMMITTED) {
            folders.withdraw(name);
        }
    }
}
