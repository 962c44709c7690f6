package fi.mandateaudit.roster;

import fi.mandateaudit.finding.Place;
import fi.mandateaudit.identity.BusinessId;
import fi.mandateaudit.identity.Period;
import java.util.Set;

/** What a row of HR's export says of an employment; the components are those of {@link Contract}. */
record Work(String title, String unit, String manager, String workplace, Period employed, Set<BusinessId> clients) {
    Contract at(Place place, String employeeNo) {
        return new Contract(place, employeeNo, title, unit, manager, workplace, employed, clients);
    }
}
