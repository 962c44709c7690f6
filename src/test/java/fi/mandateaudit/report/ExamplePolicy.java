package fi.mandateaudit.report;

import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Language;
import fi.mandateaudit.identity.BusinessId;
import fi.mandateaudit.intake.ImportRules;
import fi.mandateaudit.policy.AuditException;
import fi.mandateaudit.policy.Authority;
import fi.mandateaudit.policy.Catalogue;
import fi.mandateaudit.policy.ExceptionMatch;
import fi.mandateaudit.policy.ExceptionMatch.ByFields;
import fi.mandateaudit.policy.ExceptionMatch.ById;
import fi.mandateaudit.policy.Need;
import fi.mandateaudit.policy.OnBehalfOf;
import fi.mandateaudit.policy.Policy;
import fi.mandateaudit.policy.Position;
import fi.mandateaudit.policy.Role;
import fi.mandateaudit.policy.Service;
import fi.mandateaudit.policy.Settings;
import fi.mandateaudit.policy.SpecifierKind;
import fi.mandateaudit.policy.Theme;
import fi.mandateaudit.policy.ToxicSet;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The policy of the example. */
final class ExamplePolicy {
    static final Settings SETTINGS = new Settings(
            new BusinessId("7654321-2"), "Esimerkki Oy", 60, 30, 0, false, Optional.of(Period.ofYears(5)), Map.of());

    private ExamplePolicy() {}

    static Policy policy() {
        Theme apply = theme("employer/apply", Map.of(Language.FI, Example.APPLY));
        Theme nameless = theme("employer/account", Map.of());
        Service employer = new Service(
                "employer",
                Map.of(Language.FI, "Työnantajan asiointipalvelu", Language.SV, "E-tjänsten för arbetsgivare"),
                Authority.KELA,
                List.of(apply, nameless));
        Role clerk = new Role(
                "payroll-clerk",
                Map.of(Language.FI, "Palkanlaskija", Language.EN, "Payroll clerk"),
                List.of(),
                List.of(new Need(employer, List.of(apply), OnBehalfOf.OWN, "")),
                List.of(),
                false,
                Set.of(),
                false);
        ToxicSet toxic =
                new ToxicSet(List.of(apply), Map.of(Language.FI, "Neljän silmän periaate.", Language.EN, "Four eyes."));
        return new Policy(
                new Catalogue(List.of(employer)),
                List.of(clerk),
                Set.of(),
                List.of(toxic),
                List.of(
                        exception("ext-1", new ByFields(Code.MANDATE_OF_UNKNOWN_PERSON, "Vieras Ville", "", "", "")),
                        exception("ext-2", new ByFields(Code.CHAIN_BROKEN, "", Example.APPLY, "100", Example.CLIENT)),
                        exception("ext-3", new ById("F-AAAAAAAAAAAAAAAA"))),
                List.of(),
                new ImportRules(Map.of(), Map.of(), Map.of(), Map.of(), List.of(), Map.of(), List.of()));
    }

    private static AuditException exception(String id, ExceptionMatch match) {
        return new AuditException(
                id, match, "Ulkoinen palkanlaskija", "A. Korhonen", Example.DATE.plusDays(60), Position.START);
    }

    private static Theme theme(String id, Map<Language, String> names) {
        return new Theme(
                id,
                names,
                Set.of(),
                Map.of(Language.EN, "Do it."),
                Set.of(SpecifierKind.CLIENT, SpecifierKind.WORKPLACE),
                Set.of(),
                Set.of());
    }
}
