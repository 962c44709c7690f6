package fi.mandateaudit.mandate;

import java.util.List;
import java.util.Map;

/**
 * What was granted within the organisation.
 *
 * @param people holdings by the number that names the person
 * @param strays holders who are not one person of HR's export
 * @param organisations what organisations hold
 */
record GrantedHoldings(
        Map<String, List<Holding>> people, List<StrayHolder> strays, List<OrganisationHolding> organisations) {}
