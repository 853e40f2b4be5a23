package dev.locksmith.customer.imports;

import static dev.locksmith.customer.imports.ImportFixture.file;
import static dev.locksmith.customer.imports.ImportFixture.sentences;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who was disabled where the file comes from must not come in active.
class ActiveColumnTest {
    @AutoClose
    private final ImportFixture fixture = new ImportFixture();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "Active (0/1), 1, 0",
        "is_active, yes, no",
        "Active *, TRUE, FALSE",
        "Enabled, y, n",
        "Status, Active, Blocked",
        "Account Status [on/off], on, off",
        "is disabled, 0, 1",
        "Blocked, no, x",
        "Disabled (0/1), false, true",
        "status, enabled, disabled",
    })
    void whoIsDisabledComesInDisabled(String column, String yes, String no) {
        var report = fixture.run(file(
                folder,
                "Email *;First Name *;Last Name *;" + column,
                "ann@example.com;Ann;Alm;" + yes,
                "bo@example.com;Bo;Ek;" + no));

        assertThat(report.imported()).isEqualTo(2);
        assertThat(report.reading().notImported()).isEmpty();
        assertThat(active("ann@example.com")).isTrue();
        assertThat(active("bo@example.com")).isFalse();
    }

    @Test
    void whatIsNotUnderstoodIsRefusedForNewAndKnown() {
        fixture.run(file(folder, "email,firstname,lastname,active", "ann@example.com,Ann,Alm,0"));

        var report = fixture.run(file(
                folder,
                "email,firstname,lastname,Status",
                "ann@example.com,Ann,Alm,gold",
                "bo@example.com,Bo,Ek,maybe",
                "cy@example.com,Cy,Dahl,"));

        assertThat(sentences(report))
                .containsExactly(
                        "line 2: Status: “gold” does not say whether the customer may sign in. Correct it, or leave the"
                                + " column out.",
                        "line 3: Status: “maybe” does not say whether the customer may sign in. Correct it, or leave"
                                + " the column out.",
                        "line 4: Status is empty and does not say whether the customer may sign in. Fill it in, or"
                                + " leave the column out.");
        assertThat(active("ann@example.com")).isFalse();
        assertThat(fixture.names()).containsExactly("Ann Alm");
    }

    @Test
    void anEmptyCellChangesNothingForWhoIsKnown() {
        fixture.run(file(folder, "email,firstname,lastname,active", "ann@example.com,Ann,Alm,0"));

        var report = fixture.run(file(folder, "email,firstname,lastname,active", "ann@example.com,Ann,Alm,"));

        assertThat(report.updated()).isOne();
        assertThat(active("ann@example.com")).isFalse();
    }

    private boolean active(String email) {
        return fixture.find(email).details().active();
    }
}
