package fi.mandateaudit.audit;

import fi.mandateaudit.identity.Folding;
import fi.mandateaudit.mandate.Holding;
import fi.mandateaudit.mandate.Specifiers;
import fi.mandateaudit.policy.Catalogue;
import fi.mandateaudit.policy.OnBehalfOf;
import fi.mandateaudit.policy.Requirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what is wrong with a holding for a requirement. */
final class Fitting {
    private final Catalogue catalogue;

    Fitting(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** How the holding stands to the requirement on a day; nothing if its theme is neither the required nor alike. */
    Optional<Fit> fit(Requirement requirement, Holding holding, int rank, LocalDate day) {
        List<Discrepancy> wrong = new ArrayList<>();
        if (!holding.theme().key().equals(requirement.theme().id())) {
            if (!catalogue
                    .lookalikesOf(requirement.theme().id())
                    .contains(holding.theme().key())) {
                return Optional.empty();
            }
            wrong.add(Discrepancy.LOOKALIKE);
        }
        if (!holding.assignor().own()) {
            wrong.add(Discrepancy.ASSIGNOR);
        }
        if (holding.type() != requirement.type()) {
            wrong.add(Discrepancy.TYPE);
        }
        if (!covers(holding.specifiers(), requirement)) {
            wrong.add(Discrepancy.SPECIFIER);
        }
        Condition.of(holding, day).ifPresent(wrong::add);
        return Optional.of(new Fit(holding, rank, List.copyOf(wrong)));
    }

    /** The keys of the required theme and of those that are taken for it. */
    Stream<String> themesFor(Requirement requirement) {
        String required = requirement.theme().id();
        return Stream.concat(Stream.of(required), catalogue.lookalikesOf(required).stream())
                .distinct();
    }

    /** Whether the holding suits, whatever its dates and state. */
    static boolean suits(Requirement requirement, Holding holding) {
        return holding.theme().key().equals(requirement.theme().id())
                && holding.assignor().own()
                && holding.type() == requirement.type()
                && covers(holding.specifiers(), requirement);
    }

    private static boolean covers(Specifiers held, Requirement requirement) {
        return coversClient(held, requirement) && coversWorkplace(held, requirement.workplace());
    }

    private static boolean coversClient(Specifiers held, Requirement requirement) {
        return requirement.onBehalfOf() == OnBehalfOf.OWN
                || held.clients().isEmpty()
                || held.clients().contains(requirement.client());
    }

    private static boolean coversWorkplace(Specifiers held, String workplace) {
        return workplace.isEmpty()
                || held.workplaces().isEmpty()
                || held.workplaces().stream()
                        .anyMatch(value -> Folding.fold(value).equals(Folding.fold(workplace)));
    }
}
