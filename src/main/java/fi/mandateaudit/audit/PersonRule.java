package fi.mandateaudit.audit;

import fi.mandateaudit.finding.Code;
import java.util.stream.Stream;

/** A rule about one person. */
interface PersonRule {

    Code code();

    Stream<Draft> judge(PersonCase person, Scene scene);
}
