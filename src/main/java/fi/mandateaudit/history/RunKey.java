package fi.mandateaudit.history;

import java.time.LocalDate;

/**
 * What makes two calls the same run.
 *
 * @param organisation the Y-tunnus of the organisation that is audited
 * @param auditDate the audit date
 * @param version the program's version
 * @param inputsDigest the digest over the digests of all inputs
 * @param policyDigest the digest of every setting and policy that can change a finding
 */
public record RunKey(
        String organisation, LocalDate auditDate, String version, String inputsDigest, String policyDigest) {}
