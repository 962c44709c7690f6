package fi.mandateaudit.audit;

import fi.mandateaudit.finding.Action;
import fi.mandateaudit.finding.Finding;
import fi.mandateaudit.finding.MandateState;
import fi.mandateaudit.finding.MandateType;
import fi.mandateaudit.finding.Place;
import fi.mandateaudit.intake.Field;
import fi.mandateaudit.intake.InputKind;
import fi.mandateaudit.mandate.Holding;
import fi.mandateaudit.policy.OnBehalfOf;
import fi.mandateaudit.policy.Requirement;
import fi.mandateaudit.policy.SpecifierKind;
import fi.mandateaudit.policy.Theme;
import fi.mandateaudit.policy.WorkPlan;
import fi.mandateaudit.roster.Person;
import fi.mandateaudit.roster.Presence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Somebody who does everything that a report advises, but wait and look into things. */
final class AdviceTaken {
    private final RandomOrganisation organisation;
    private final Audited audited;
    private final Wordbook words;
    private final Chance chance;
    private final List<ListFile> files;
    private final List<Runnable> cancelling = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    AdviceTaken(RandomOrganisation organisation, Audited audited, Wordbook words) {
        this.organisation = organisation;
        this.audited = audited;
        this.words = words;
        this.chance = new Chance(organisation.seed() + 1);
        this.files = organisation.files().stream().map(ListFile::copy).toList();
    }

    /** The organisation's lists once everything is done: granted first, then invalidated. */
    RandomOrganisation organisation() {
        audited.advising(Action.values()).forEach(this::take);
        cancelling.forEach(Runnable::run);
        return organisation.with(files);
    }

    /** The ids of the findings whose advice was taken; where there is nobody who could be given a mandate it cannot be. */
    Set<String> taken() {
        return taken;
    }

    private void take(Finding finding) {
        taken.add(finding.id());
        switch (finding.action()) {
            case GRANT, EXTEND -> grant(finding);
            case REPLACE -> {
                grant(finding);
                cancelling.add(() -> setState(finding, MandateState.CANCELLED));
            }
            case REVOKE -> cancelling.add(() -> setState(finding, MandateState.CANCELLED));
            case CONFIRM -> setState(finding, MandateState.VALID);
            case ASK_CLIENT -> ask(finding);
            case WAIT, REVIEW -> taken.remove(finding.id());
        }
    }

    private void grant(Finding finding) {
        switch (finding.code()) {
            case MANDATE_UNRESTRICTED -> restrict(finding);
            case SINGLE_GRANTOR -> grantRight(finding);
            case RECEIVED_MANDATE_UNUSED -> use(finding);
            default ->
                give(
                        audited.person(finding.concern().employeeNo()),
                        theme(finding),
                        finding.required().type(),
                        finding.concern().onBehalfOf(),
                        finding.required().specifier());
        }
    }

    /** One mandate per client instead of one for all: for whatever the work needs it for. */
    private void restrict(Finding finding) {
        Person person = audited.person(finding.concern().employeeNo());
        for (Requirement requirement : plan().of(person, RandomLists.DAY).requirements()) {
            if (requirement.theme().equals(theme(finding)) && requirement.onBehalfOf() == OnBehalfOf.CLIENTS) {
                give(person, theme(finding), MandateType.REPRESENT, requirement.client(), requirement.workplace());
            }
        }
    }

    private void use(Finding finding) {
        Optional<Person> user = active().findFirst();
        user.ifPresent(person -> give(
                person, theme(finding), MandateType.REPRESENT, finding.concern().onBehalfOf(), ""));
        if (user.isEmpty()) {
            taken.remove(finding.id());
        }
    }

    /** Two grantors are enough; somebody who may not grant is never made one. */
    private void grantRight(Finding finding) {
        active().filter(person -> !finding.evidence().people().contains(person.number()))
                .filter(person -> plan().of(person, RandomLists.DAY).mayGrant())
                .limit(2 - finding.evidence().people().size())
                .forEach(person ->
                        give(person, theme(finding), finding.required().type(), "", ""));
        taken.remove(finding.id());
    }

    private WorkPlan plan() {
        return new WorkPlan(organisation.policy(), audited.basis().clients());
    }

    private Stream<Person> active() {
        return audited.basis().roster().people().stream()
                .filter(person -> person.isJudged() && person.presence(RandomLists.DAY, 0) == Presence.ACTIVE);
    }

    private Theme theme(Finding finding) {
        return organisation
                .policy()
                .catalogue()
                .theme(finding.concern().themeKey())
                .orElseThrow();
    }

    private void give(Person person, Theme theme, MandateType type, String client, String workplace) {
        ListFile list = list(InputKind.GRANTED);
        boolean limited = theme.specifiers().contains(SpecifierKind.CLIENT);
        list.add(lasting(list, theme)
                .set(Field.TYPE, words.type(list.language(), type))
                .set(Field.EMPLOYEE_NO, person.number())
                .set(Field.ASSIGNEE_NAME, person.displayName())
                .set(Field.CLIENT, limited ? client : "")
                .set(Field.WORKPLACE, workplace));
    }

    private void ask(Finding finding) {
        ListFile list = list(InputKind.RECEIVED);
        list.add(lasting(list, theme(finding))
                .set(Field.TYPE, words.type(list.language(), MandateType.TRANSACT))
                .set(Field.ASSIGNOR_ID, finding.concern().onBehalfOf()));
    }

    /** Themes are written by their URIs: those leave every list in the language that it had. */
    private Row lasting(ListFile list, Theme theme) {
        return new Row()
                .set(Field.THEME, theme.alsoKnownAs().iterator().next())
                .set(Field.VALID_FROM, list.day(RandomLists.DAY))
                .set(Field.VALID_TO, list.day(RandomLists.DAY.plusYears(3)))
                .set(Field.STATE, chance.of("", words.state(list.language(), MandateState.VALID)));
    }

    private ListFile list(InputKind kind) {
        return files.stream().filter(file -> file.kind() == kind).findFirst().orElseThrow();
    }

    private void setState(Finding finding, MandateState state) {
        List<Holding> held = audited.held(finding);
        if (held.size() != 1) {
            throw new AssertionError(finding.code() + " names " + held.size() + " mandates");
        }
        held.get(0).places().forEach(place -> setState(place, finding.concern().themeKey(), state));
    }

    /** Where a row has several themes, the one that is meant gets a row of its own. */
    private void setState(Place place, String themeKey, MandateState state) {
        ListFile list = files.stream()
                .filter(file -> file.name().equals(place.file()))
                .findFirst()
                .orElseThrow();
        Row row = list.row(place.line());
        List<String> themes = Arrays.asList(row.text(Field.THEME).split(" \\| "));
        List<String> others = themes.stream()
                .filter(theme -> !organisation.policy().catalogue().keyOf(theme).equals(themeKey))
                .toList();
        String word = words.state(list.language(), state);
        if (others.isEmpty()) {
            row.set(Field.STATE, word);
            return;
        }
        themes.stream().filter(theme -> !others.contains(theme)).limit(1).forEach(meant -> {
            list.add(row.copy().set(Field.THEME, meant).set(Field.STATE, word));
            row.set(Field.THEME, String.join(" | ", others));
        });
    }
}
