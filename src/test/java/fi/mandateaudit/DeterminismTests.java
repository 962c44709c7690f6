package fi.mandateaudit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.regex.Pattern;

/** Holds that a report depends on its inputs alone: no clock in the core, no chance, no defaults of the machine. */
@AnalyzeClasses(
        packages = "fi.mandateaudit",
        importOptions = {ImportOption.DoNotIncludeTests.class, HouseRulesTests.WrittenByHand.class})
class DeterminismTests {
    private static final String TEXT = "java\\.lang\\.String";
    private static final String FORMAT_ARGUMENTS = "\\(java\\.lang\\.String, \\[Ljava\\.lang\\.Object;\\)";
    private static final String PATH = "java\\.(lang\\.String|io\\.File)";

    @ArchTest
    static final ArchRule theCoreHasNoClock = noClasses()
            .that()
            .resideOutsideOfPackages("fi.mandateaudit.history..", "fi.mandateaudit.job..", "fi.mandateaudit.cli..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock")
            .orShould()
            .accessTargetWhere(target(
                    "java\\.time\\..*\\.now\\(.*",
                    "java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(\\)",
                    "java\\.util\\.Date\\.<init>\\(\\)"));

    @ArchTest
    static final ArchRule nothingIsLeftToChance = noClasses()
            .should()
            .accessTargetWhere(target(
                    "java\\.lang\\.Math\\.random\\(\\)",
                    "java\\.util\\.UUID\\.randomUUID\\(\\)",
                    "java\\.util\\.Random\\.<init>\\(\\)",
                    "java\\.util\\.concurrent\\.ThreadLocalRandom\\..*"));

    @ArchTest
    static final ArchRule noLocaleOfTheMachine = noClasses()
            .should()
            .accessTargetWhere(target(
                    "java\\.util\\.Locale\\.getDefault\\(.*",
                    TEXT + "\\.(toLowerCase|toUpperCase)\\(\\)",
                    TEXT + "\\.format" + FORMAT_ARGUMENTS,
                    TEXT + "\\.formatted\\(.*",
                    "java\\.io\\.Print(Stream|Writer)\\.(printf|format)" + FORMAT_ARGUMENTS,
                    "java\\.util\\.(Formatter|Scanner)\\.<init>\\(.*",
                    "java\\.text\\.(NumberFormat|DateFormat|Collator|BreakIterator)\\.get\\w*Instance\\(\\)",
                    "java\\.text\\.(DecimalFormat|SimpleDateFormat|MessageFormat)\\.<init>\\(" + TEXT + "\\)",
                    "java\\.text\\.MessageFormat\\.format\\(.*",
                    "java\\.time\\.format\\.DateTimeFormatter\\.(ofPattern\\(" + TEXT + "\\)|ofLocalized.*)",
                    "java\\.time\\.format\\.DateTimeFormatterBuilder\\.toFormatter\\(\\)"));

    @ArchTest
    static final ArchRule noCharsetOfTheMachine = noClasses()
            .should()
            .accessTargetWhere(target(
                    "java\\.nio\\.charset\\.Charset\\.defaultCharset\\(\\)",
                    TEXT + "\\.getBytes\\(\\)",
                    TEXT + "\\.<init>\\(\\[B(, int, int)?\\)",
                    "java\\.io\\.ByteArrayOutputStream\\.toString\\(\\)",
                    "java\\.io\\.InputStreamReader\\.<init>\\(java\\.io\\.InputStream\\)",
                    "java\\.io\\.OutputStreamWriter\\.<init>\\(java\\.io\\.OutputStream\\)",
                    "java\\.io\\.File(Reader|Writer)\\.<init>\\(" + PATH + "(, boolean)?\\)",
                    "java\\.io\\.Print(Stream|Writer)\\.<init>\\((java\\.io\\.OutputStream|" + PATH
                            + ")(, boolean)?\\)"));

    @ArchTest
    static final ArchRule noZoneOfTheMachine = noClasses()
            .should()
            .accessTargetWhere(target(
                    "java\\.time\\.ZoneId\\.systemDefault\\(\\)",
                    "java\\.time\\.Clock\\.systemDefaultZone\\(\\)",
                    "java\\.time\\.[A-Za-z]*\\.now\\(\\)",
                    "java\\.util\\.TimeZone\\.getDefault\\(\\)",
                    "java\\.util\\.Calendar\\.getInstance\\(\\)"));

    private static DescribedPredicate<JavaAccess<?>> target(String... members) {
        Pattern pattern = Pattern.compile(String.join("|", members));
        return describe(
                "the target is one of " + String.join(", ", members),
                access -> pattern.matcher(access.getTarget().getFullName()).matches());
    }
}
