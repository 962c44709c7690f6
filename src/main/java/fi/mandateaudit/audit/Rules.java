package fi.mandateaudit.audit;

import java.util.List;

/** Every rule, in the order of the specification. */
final class Rules {
    /** Rules about one person. */
    static final List<PersonRule> OF_PEOPLE = List.of(
            new MissingMandate(),
            new LookalikeMandate(),
            new WrongAssignor(),
            new WrongType(),
            new WrongSpecifier(),
            new InvalidMandate(),
            new UnconfirmedMandate(),
            new ExpiredMandate(),
            new NotYetValidMandate(),
            new ExpiringMandate(),
            new NarrowerMandate(),
            new RoleUnknown(),
            new AssignmentMissing(),
            new ToxicCombination());

    /** Rules about what belongs to no single person. */
    static final List<SharedRule> SHARED = List.of(
            new BrokenChain(),
            new ExpiringChain(),
            new PersonAmbiguous(),
            new PersonConflicting(),
            new ThemeUnknown(),
            new UnreadableRow(),
            new AbsentLeaversMandate(),
            new UnknownHolder(),
            new ImpossibleMandate(),
            new UnusedReceivedMandate(),
            new SingleGrantor());

    private Rules() {}
}
