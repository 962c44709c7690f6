package fi.mandateaudit.mandate;

import fi.mandateaudit.roster.Person;
import java.util.List;
import java.util.Map;

/**
 * What was granted within the organisation.
 *
 * @param holdings makes holdings of rows
 * @param people as whom the rows name each person, by the number that names the person
 * @param strays holders who are not one person of HR's export
 * @param organisations what organisations hold
 */
record GrantedHoldings(
        Holdings holdings,
        Map<String, List<Holdings.Part>> people,
        List<StrayHolder> strays,
        List<OrganisationHolding> organisations) {

    List<Holding> of(Person person) {
        return holdings.of(people.getOrDefault(person.number(), List.of()));
    }
}
