package fi.mandateaudit.audit;

import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Fact;
import java.util.stream.Stream;

/** A list writes a theme that is nearly one of the catalogue's, but none. */
final class ThemeUnknown implements SharedRule {
    @Override
    public Code code() {
        return Code.THEME_UNKNOWN;
    }

    @Override
    public Stream<Draft> judge(Scene scene) {
        return scene.unknownThemes().stream().map(unknown -> new Draft(code())
                .theme(unknown.theme().key(), scene.nameOf(unknown.theme()))
                .mandates(unknown.places())
                .fact(Fact.OTHER_THEME, unknown.nearest())
                .fact(Fact.COUNT, unknown.holdings()));
    }
}
