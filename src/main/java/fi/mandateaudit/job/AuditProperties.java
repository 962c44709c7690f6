package fi.mandateaudit.job;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The keys under {@code audit} in {@code application.yml}, as written; {@link ConfigurationReader} makes values of them.
 *
 * @param organisation who we are
 * @param inputs what is read, unless the command line says otherwise
 * @param reviewed an earlier {@code gaps.csv} with the reviewers' columns filled in
 * @param output where reports go
 * @param outputGroup the group that may read the reports, or null for the owner alone
 * @param report what a report holds
 * @param metricsFile where the figures of runs are left for whoever watches the schedule, or null for nowhere
 * @param keyFile the key of the pseudonyms; made at first use
 * @param date the audit date, or null for today in Finland
 * @param language the language of the report
 * @param expiringWithin how long before its end a mandate is about to end
 * @param startingWithin how long before their first day people are judged
 * @param leaverAfter how long after their last day people are no leavers yet
 * @param grantsThroughHolders whether mandates are granted by holders of the right to grant
 * @param longestValidity the longest validity that is fine, or null for any
 * @param maxSizeChange by how much the number of rows of an input may change between runs
 * @param maxExportAge how old an export may be before the program warns
 * @param acceptSizeChange whether to go on although an input's size changed past the limit
 * @param failOn the least severity of an open finding that makes exit 2, or never
 * @param failOnNew whether new and reopened findings alone count
 * @param noHistory whether the run leaves no trace
 * @param quiet whether nothing but the last line and errors is said
 * @param readers how many readers share the mandate lists, or auto
 * @param severity severities that differ from the codes' own
 */
@ConfigurationProperties("audit")
record AuditProperties(
        @DefaultValue Organisation organisation,
        @DefaultValue Inputs inputs,
        @Nullable String reviewed,
        @DefaultValue("reports") String output,
        @Nullable String outputGroup,
        @DefaultValue Report report,
        @Nullable String metricsFile,
        @DefaultValue("data/audit.key") String keyFile,
        @Nullable String date,
        @DefaultValue("fi") String language,
        @DefaultValue("60d") String expiringWithin,
        @DefaultValue("30d") String startingWithin,
        @DefaultValue("0d") String leaverAfter,
        @DefaultValue("false") String grantsThroughHolders,
        @Nullable String longestValidity,
        @DefaultValue("30%") String maxSizeChange,
        @DefaultValue("7d") String maxExportAge,
        @DefaultValue("false") String acceptSizeChange,
        @DefaultValue("LOW") String failOn,
        @DefaultValue("false") String failOnNew,
        @DefaultValue("false") String noHistory,
        @DefaultValue("false") String quiet,
        @DefaultValue("auto") String readers,
        @DefaultValue Map<String, String> severity) {

    /**
     * Who we are.
     *
     * @param businessId our Y-tunnus
     * @param name our name
     */
    record Organisation(@DefaultValue("") String businessId, @DefaultValue("") String name) {}

    /**
     * What is read: files or globs.
     *
     * @param employees HR's exports
     * @param granted lists of mandates that the organisation granted
     * @param received lists of mandates that clients gave
     * @param assignments lists of who handles which client
     */
    record Inputs(
            @DefaultValue List<String> employees,
            @DefaultValue List<String> granted,
            @DefaultValue List<String> received,
            @DefaultValue List<String> assignments) {}

    /**
     * What a report holds.
     *
     * @param holdings whether {@code holdings.csv} is written
     */
    record Report(@DefaultValue("true") String holdings) {}
}
