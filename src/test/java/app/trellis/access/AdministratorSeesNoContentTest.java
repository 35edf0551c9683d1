package app.trellis.access;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.account.AdministratorOnly;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Service;

/**
 * An administrator looks after accounts and lists, and sees nothing that a student writes. The service matrix tries it
 * call by call; here it stands which services answer an administrator at all, so that a new one is thought about.
 */
class AdministratorSeesNoContentTest {

    /** Each of them keeps accounts, the instance, or a list that all students share. */
    private static final Set<String> LOOKED_AFTER = Set.of(
            "AccountService",
            "AccountInvitationService",
            "AdministrationService",
            "CatalogueImportService",
            "CatalogueService",
            "InstanceService",
            "OutcomeService",
            "PasswordResetService",
            "SupportListService",
            "TemplateService");

    @Test
    void onlyAccountsAndSharedListsAnswerAnAdministrator() throws ClassNotFoundException {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Service.class));
        for (var candidate : scanner.findCandidateComponents("app.trellis")) {
            var service = Class.forName(candidate.getBeanClassName());
            boolean answers = Arrays.stream(service.getDeclaredMethods())
                    .anyMatch(method -> method.isAnnotationPresent(AdministratorOnly.class));
            assertThat(!answers || LOOKED_AFTER.contains(service.getSimpleName()))
                    .as(service.getSimpleName())
                    .isTrue();
        }
    }
}
