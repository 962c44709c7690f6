package fi.mandateaudit.audit;

import fi.mandateaudit.finding.Code;
import fi.mandateaudit.mandate.Holding;

/** A rule about one valid or future holding of a person; of several rules the first that applies names the holding. */
interface HeldRule {

    Code code();

    /** Whether the rule applies to the holding. */
    boolean applies(Holding holding, PersonCase person, Scene scene);

    /** Adds what the rule alone says. */
    default Draft complete(Draft draft, Holding holding, PersonCase person, Scene scene) {
        return draft;
    }
}
