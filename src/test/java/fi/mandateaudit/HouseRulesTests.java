package fi.mandateaudit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.ArchCondition.from;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.BE_ANNOTATED_WITH_AN_INJECTION_ANNOTATION;
import static com.tngtech.archunit.library.GeneralCodingRules.USE_JAVA_UTIL_LOGGING;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;

/** Holds the rules of the house that no compiler knows. */
@AnalyzeClasses(
        packages = "fi.mandateaudit",
        importOptions = {ImportOption.DoNotIncludeTests.class, HouseRulesTests.WrittenByHand.class})
class HouseRulesTests {
    private static final String JOB = "fi.mandateaudit.job..";
    private static final String CLI = "fi.mandateaudit.cli..";
    private static final String HISTORY = "fi.mandateaudit.history..";

    @ArchTest
    static final ArchRule onlyTheEdgeSpeaks =
            noClasses().that(resideOutsideOfPackages(JOB, CLI)).should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule loggingIsOfOneKind = noClasses().should(USE_JAVA_UTIL_LOGGING);

    @ArchTest
    static final ArchRule fieldsAreNotInjected = noFields().should(BE_ANNOTATED_WITH_AN_INJECTION_ANNOTATION);

    @ArchTest
    static final ArchRule staticFieldsHoldNoState =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule theCoreHasNoSetters = noMethods()
            .that()
            .areDeclaredInClassesThat(resideOutsideOfPackages(HISTORY, JOB, CLI))
            .should()
            .haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule namesSayWhatThingsAre =
            noClasses().should().haveNameMatching(".*(Util|Utils|Manager|Helper|Impl)");

    @ArchTest
    static final ArchRule packagesMarkTheirNulls = classes()
            .should(from(describe("be in a package that is @NullMarked", type -> type.getPackage()
                    .isAnnotatedWith(NullMarked.class))));

    @ArchTest
    static final ArchRule everyFileHoldsTheClassOfItsName = classes()
            .that()
            .areTopLevelClasses()
            .should(from(describe("stand in the file of its name", HouseRulesTests::standsInTheFileOfItsName)));

    @ArchTest
    static final ArchRule everyRuleHasAFile = classes()
            .that()
            .areAssignableTo(nameMatching("fi\\.mandateaudit\\.audit\\.(Person|Held|Shared)Rule"))
            .should()
            .beTopLevelClasses();

    private static boolean standsInTheFileOfItsName(JavaClass type) {
        return type.getSource()
                .flatMap(source -> source.getFileName())
                .filter(file -> file.equals(type.getSimpleName() + ".java"))
                .isPresent();
    }

    /** Leaves out the pages, which are generated. */
    static final class WrittenByHand implements ImportOption {
        private static final Pattern GENERATED = Pattern.compile(".*/Jte[^/]*Generated(\\$[^/]*)?\\.class");

        @Override
        public boolean includes(Location location) {
            return !location.matches(GENERATED);
        }
    }
}
