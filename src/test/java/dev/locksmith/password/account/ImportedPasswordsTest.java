package dev.locksmith.password.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.customer.imports.ImportOptions;
import dev.locksmith.customer.imports.ImportProgress;
import dev.locksmith.customer.imports.row.RowVerdict;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.testing.TestDatabases;
import dev.locksmith.testing.TestServices;
import dev.locksmith.text.Bundle;
import dev.locksmith.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of passwords that an import brings along and that nobody here can check.
class ImportedPasswordsTest {
    private static final StaffMember OWNER = StaffMember.computerOwner("owner", "desk-1");

    @TempDir
    Path folder;

    @Test
    void whoseHashIsOfUnknownFormComesInWithoutAPasswordAndWithARemark() throws IOException {
        var file = Files.writeString(
                folder.resolve("customers.csv"),
                "email,firstname,lastname,password_hash\n"
                        + "ann@example.com,Ann,Alm,d708be3fe0fe0120840e8b13c8faae97:salt:7\n");
        try (var database = TestDatabases.h2()) {
            var services = new TestServices(database, database.clock());

            var report = services.imports.run(OWNER, file, ImportOptions.into("base"), ImportProgress.none());

            var ann = services.customers.findByEmail("ann@example.com").getFirst();
            assertThat(services.passwords.lockouts().status(ann.id()).hasPassword())
                    .isFalse();
            assertThat(report.remarked())
                    .singleElement()
                    .isInstanceOf(RowVerdict.Imported.class)
                    .satisfies(row -> assertThat(row.why(Texts.of(Bundle.COMMON, Locale.ENGLISH)))
                            .contains("came in without a password"));
        }
    }
}
