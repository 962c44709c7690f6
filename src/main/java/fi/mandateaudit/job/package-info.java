/**
 * Puts the rooms in order: configuration, the job and its steps, the launcher, what the run ends with.
 *
 * <p>Start reading at {@link fi.mandateaudit.job.AuditRuns}; the job's table of contents is {@code AuditJob}.
 */
@NullMarked
package fi.mandateaudit.job;

import org.jspecify.annotations.NullMarked;
