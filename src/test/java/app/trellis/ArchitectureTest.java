package app.trellis;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.Command;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.repository.Repository;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules of the house that the compiler cannot keep. */
@AnalyzeClasses(packages = "app.trellis", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule servicesSayWhoMayCallThem = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .and()
            .arePublic()
            .should()
            .beMetaAnnotatedWith(PreAuthorize.class)
            .orShould()
            .beAnnotatedWith(PreAuthorize.class);

    @ArchTest
    static final ArchRule servicesDecideWhatBelongsTogether = classes()
            .that()
            .areAnnotatedWith(Service.class)
            .should()
            .beAnnotatedWith(Transactional.class)
            .andShould()
            .haveSimpleNameEndingWith("Service");

    @ArchTest
    static final ArchRule servicesKnowNoScreens = noClasses()
            .that()
            .resideOutsideOfPackages("app.trellis.*.ui..", "app.trellis.shell..", "app.trellis.shared..")
            .and()
            .areNotAnnotatedWith(Configuration.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    @ArchTest
    static final ArchRule screensKnowNoStorage = noClasses()
            .that()
            .resideInAnyPackage("app.trellis.*.ui..", "app.trellis.shell..", "app.trellis.porch..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.data..", "org.springframework.jdbc..", "java.sql..");

    @ArchTest
    static final ArchRule repositoriesStayInside =
            classes().that().areAssignableTo(Repository.class).should().notBePublic();

    @ArchTest
    static final ArchRule timeIsInjected = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule nobodyPushesFromElsewhere = noClasses()
            .that()
            .resideOutsideOfPackage("app.trellis.shell..")
            .should()
            .callMethod(UI.class, "access", Command.class);

    @ArchTest
    static final ArchRule screensArePrivateToTheirFeature = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .notBePublic()
            .andShould()
            .haveModifier(JavaModifier.FINAL);
}
