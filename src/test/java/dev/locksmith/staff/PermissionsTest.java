package dev.locksmith.staff;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.locksmith.audit.AuditLog;
import dev.locksmith.customer.search.SelectionReader;
import dev.locksmith.database.Database;
import dev.locksmith.testing.TestDatabases;
import dev.locksmith.testing.TestServices;
import dev.locksmith.text.Bundle;
import dev.locksmith.text.Forbidden;
import dev.locksmith.text.Texts;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every service asks for a permission before it does anything (R3): all acts there are, found by their first
/// parameter.
class PermissionsTest {
    private static final Texts TEXTS = Texts.of(Bundle.COMMON, Locale.ENGLISH);

    @AutoClose
    private final Database database = TestDatabases.h2();

    private final TestServices services = new TestServices(database, database.clock());
    private final List<Object> guarded = List.of(
            services.customers,
            services.imports,
            services.exports,
            services.outbox,
            services.tokens,
            services.sessions,
            services.forceSignIn,
            services.passwords.resets(),
            services.passwords.lockouts(),
            services.passwords.settings(),
            services.passwords.breaches(),
            services.jobs.jobs(),
            services.jobs.reader(),
            new SelectionReader(services.search),
            new AuditReader(services.database.audit()));

    @Test
    void r3WhoeverMayDoNothingIsRefusedByEveryServiceInWords() {
        var nobody = new StaffMember("nobody", "desk-1", EnumSet.noneOf(Permission.class));

        assertThat(acts())
                .hasSizeGreaterThan(30)
                .allSatisfy(act -> assertThat(refusal(act, nobody))
                        .as("%s", act.method())
                        .hasValueSatisfying(sentence -> assertThat(sentence)
                                .startsWith("Nothing was done: your role does not let you ")
                                .doesNotContainPattern("[A-Z]_[A-Z]")));
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    void r3EveryPermissionIsAskedForBySomeService(Permission permission) {
        var all = new StaffMember("clerk", "desk-1", EnumSet.complementOf(EnumSet.of(permission)));
        var words = TEXTS.get("permission." + permission.name());

        assertThat(acts().stream().flatMap(act -> refusal(act, all).stream()))
                .anySatisfy(sentence -> assertThat(sentence).endsWith(words + "."));
    }

    @Test
    void r3ScreensReadOnlyWhatAsksForAPermission() {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.locksmith.ui");

        noClasses()
                .should()
                .callMethodWhere(new DescribedPredicate<JavaMethodCall>("there is one that asks for a permission") {
                    @Override
                    public boolean test(JavaMethodCall call) {
                        return unasked(call);
                    }
                })
                .check(classes);
    }

    private boolean unasked(JavaMethodCall call) {
        var target = call.getTarget();
        var parameters = target.getRawParameterTypes();
        if (!parameters.isEmpty() && parameters.getFirst().isEquivalentTo(StaffMember.class)) return false;
        return target.getOwner().isEquivalentTo(AuditLog.class)
                || acts().stream()
                        .map(GuardedMethod::method)
                        .anyMatch(method -> target.getOwner().isEquivalentTo(method.getDeclaringClass())
                                && method.getName().equals(target.getName()));
    }

    private record GuardedMethod(Object service, Method method) {}

    private List<GuardedMethod> acts() {
        return guarded.stream()
                .flatMap(service -> Arrays.stream(service.getClass().getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .filter(method ->
                                Stream.of(method.getParameterTypes()).limit(1).anyMatch(StaffMember.class::equals))
                        .map(method -> new GuardedMethod(service, method)))
                .toList();
    }

    /// What a staff member is told who may not; empty if it was not for a permission that nothing was done.
    private static Optional<String> refusal(GuardedMethod act, StaffMember by) {
        var values = Stream.of(act.method().getParameterTypes())
                .map(type -> type == StaffMember.class ? by : anything(type))
                .toArray();
        try {
            act.method().invoke(act.service(), values);
            return Optional.empty();
        } catch (InvocationTargetException failed) {
            return failed.getCause() instanceof Forbidden forbidden
                    ? Optional.of(forbidden.sentence(TEXTS))
                    : Optional.empty();
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static @Nullable Object anything(Class<?> type) {
        if (type == long.class) return 0L;
        if (type == int.class) return 1;
        if (type == boolean.class) return false;
        if (type == String.class) return "why";
        if (type == Collection.class) return List.of();
        if (type == LongStream.class) return LongStream.empty();
        return type == Map.class ? Map.of() : null;
    }
}
