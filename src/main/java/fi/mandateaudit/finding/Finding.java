package fi.mandateaudit.finding;

import java.util.List;
import java.util.Map;

/**
 * Something that is not as it should be, with everything that a report says of it but names of people and wording.
 *
 * @param id {@code F-} and 16 characters, the same in every run that finds the same
 * @param code what kind
 * @param severity how grave in this organisation
 * @param action what is to be done
 * @param concern whom and what it is about
 * @param required what should be held
 * @param held what is held
 * @param evidence what it rests on
 * @param grantors employee numbers of everybody who may do it, in order
 * @param facts what its sentences say besides
 */
public record Finding(
        String id,
        Code code,
        Severity severity,
        Action action,
        Concern concern,
        Required required,
        Held held,
        Evidence evidence,
        List<String> grantors,
        Map<Fact, String> facts) {

    /**
     * A fact's text.
     *
     * @param fact which
     * @return its text, or empty
     */
    public String fact(Fact fact) {
        return facts.getOrDefault(fact, "");
    }
}
