package fi.mandateaudit.audit;

import fi.mandateaudit.finding.Code;
import java.util.stream.Stream;

/** A rule about what belongs to no single person. */
interface SharedRule {

    Code code();

    Stream<Draft> judge(Scene scene);
}
