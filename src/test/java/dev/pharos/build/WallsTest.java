package dev.pharos.build;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The walls of the house: arrows point down, never up, never sideways between features.
class WallsTest {
    private static final JavaClasses PHAROS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.pharos");

    /// A rule about a package that was renamed would hold of nothing, silently.
    @Test
    void whatTheWallsNameIsThere() {
        for (String name : List.of(
                "fleet",
                "dashboard",
                "prometheus",
                "alertmanager",
                "alerting",
                "alerts",
                "series",
                "outcome",
                "settings",
                "desktop",
                "ui.fleet",
                "ui.instance",
                "ui.welcome",
                "ui.settings",
                "ui.tile")) {
            assertThat(PHAROS.containPackage("dev.pharos." + name)).as(name).isTrue();
        }
    }

    @Test
    void arrowsPointDown() {
        check(layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("app")
                .definedBy("dev.pharos.app..")
                .layer("ui")
                .definedBy("dev.pharos.ui..")
                .layer("cli")
                .definedBy("dev.pharos.cli..")
                .layer("features")
                .definedBy("dev.pharos.fleet..", "dev.pharos.dashboard..", "dev.pharos.alerts..")
                .layer("source")
                .definedBy("dev.pharos.source..")
                .layer("apis")
                .definedBy("dev.pharos.prometheus..", "dev.pharos.alertmanager..")
                .layer("http")
                .definedBy("dev.pharos.http..")
                .layer("settings")
                .definedBy("dev.pharos.settings..")
                .layer("desktop")
                .definedBy("dev.pharos.desktop..")
                .layer("words")
                .definedBy("dev.pharos.series..", "dev.pharos.outcome..", "dev.pharos.alerting..")
                .whereLayer("app")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("ui")
                .mayOnlyBeAccessedByLayers("app")
                .whereLayer("cli")
                .mayOnlyBeAccessedByLayers("app")
                .whereLayer("features")
                .mayOnlyBeAccessedByLayers("app", "ui", "cli")
                .whereLayer("source")
                .mayOnlyBeAccessedByLayers("app", "ui", "cli", "features")
                .whereLayer("apis")
                .mayOnlyBeAccessedByLayers("app", "source")
                .whereLayer("http")
                .mayOnlyBeAccessedByLayers("app", "source", "apis")
                .whereLayer("settings")
                .mayOnlyBeAccessedByLayers("app", "ui", "cli")
                .whereLayer("desktop")
                .mayOnlyBeAccessedByLayers("app", "ui")
                .because("a layer that knows what is above it cannot be tested or replaced without it"));
    }

    /// What pops up is said by who asks for it.
    @Test
    void theDesktopKnowsNothingElseOfPharos() {
        check(noClasses()
                .that()
                .resideInAPackage("dev.pharos.desktop..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("dev.pharos..").and(resideOutsideOfPackage("dev.pharos.desktop..")))
                .because("popups, the sign and the sound would have to change with every feature"));
    }

    @Test
    void packagesHaveNoCycles() {
        check(slices().matching("dev.pharos.(**)").should().beFreeOfCycles());
    }

    @Test
    void featuresDoNotKnowEachOther() {
        check(slices().matching("dev.pharos.(fleet|dashboard|alerts)..")
                .should()
                .notDependOnEachOther());
    }

    @Test
    void pagesDoNotKnowEachOther() {
        check(slices().matching("dev.pharos.ui.(fleet|instance|welcome|settings)..")
                .should()
                .notDependOnEachOther()
                .because("a page is reached by its address, through ui.page"));
    }

    @Test
    void javaFxLivesInTheWindowOnly() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("dev.pharos.ui..", "dev.pharos.app..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx..")
                .because("what the program is about runs without a screen"));
    }

    @Test
    void viewModelsDoNotKnowTheSceneGraph() {
        check(noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx.scene..")
                .because("a view model is tested without a toolkit"));
    }

    @Test
    void eachLibraryHasOneRoom() {
        livesIn("okhttp3..", "dev.pharos.http..");
        livesIn("org.snakeyaml..", "dev.pharos.alerts.route..");
        livesIn("eu.hansolo..", "dev.pharos.ui.tile..");
        livesIn("picocli..", "dev.pharos.cli..", "dev.pharos.app..");
        livesIn("com.github.javakeyring..", "dev.pharos.settings..");
        livesIn("org.snakeyaml..", "dev.pharos.alerts.route..");
        livesIn("org.freedesktop.dbus..", "dev.pharos.desktop..");
        livesIn("java.awt..", "dev.pharos.desktop.tray..");
        livesIn("javax.sound..", "dev.pharos.desktop.sound..");
        livesIn(
                "com.fasterxml.jackson..",
                "dev.pharos.settings..",
                "dev.pharos.prometheus..",
                "dev.pharos.alertmanager..",
                "dev.pharos.cli..");
    }

    @Test
    void onlyTheGateGoesToTheFxThread() {
        check(noClasses()
                .that()
                .doNotHaveFullyQualifiedName("dev.pharos.ui.fx.FxThread")
                .should()
                .callMethod(javafx.application.Platform.class, "runLater", Runnable.class)
                .because("what crosses to the FX thread is counted and newest-wins (ui.fx.Latest, ui.fx.Work)"));
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() {
        check(classes()
                .that()
                .haveSimpleName("package-info")
                .should()
                .beAnnotatedWith(org.jspecify.annotations.NullMarked.class));
        check(classes().should(PackageInfo.EXISTS));
    }

    /// In more, nobody finds the way: a crowded room is divided.
    @Test
    void noPackageHasMoreThanSixteenFiles() {
        Map<String, Long> files = PHAROS.stream()
                .filter(JavaClass::isTopLevelClass)
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));

        assertThat(files)
                .isNotEmpty()
                .allSatisfy((name, count) -> assertThat(count).as(name).isLessThanOrEqualTo(16));
    }

    private static void livesIn(String library, String... rooms) {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(rooms)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because(library + " is known in one place, so that it can be replaced in one place"));
    }

    private static void check(ArchRule rule) {
        rule.check(PHAROS);
    }
}
