package fi.mandateaudit.audit;

import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.MandateType;
import fi.mandateaudit.finding.Severity;
import fi.mandateaudit.policy.Settings;
import java.util.List;

/** What every finding is finished with: the organisation's severities, and who of it may grant. */
record Office(Settings settings, Grantors grantors) {

    Severity severityOf(Code code) {
        return settings.severityOf(code);
    }

    List<String> holdersOf(MandateType right, String themeKey) {
        return grantors.of(themeKey, right);
    }
}
