package fi.mandateaudit.policy;

import fi.mandateaudit.roster.Contract;

/**
 * Which contracts a role is for: all that is given must match; {@code *} at either end of a text is a wildcard.
 *
 * @param title pattern of the title, or empty for any
 * @param unit pattern of the unit, or empty for any
 * @param employee pattern of the employee number, or empty for any
 */
public record ContractPattern(String title, String unit, String employee) {

    /**
     * Whether a contract is meant.
     *
     * @param contract a contract
     * @return true if every given pattern matches
     */
    public boolean matches(Contract contract) {
        return Wildcard.matches(title, contract.title())
                && Wildcard.matches(unit, contract.unit())
                && Wildcard.matches(employee, contract.employeeNo());
    }
}
