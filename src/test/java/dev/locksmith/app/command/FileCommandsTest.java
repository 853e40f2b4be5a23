package dev.locksmith.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.app.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Customers into files and out of them, and demo customers, as from a terminal.
class FileCommandsTest {
    @TempDir
    private Path folder;

    @Test
    void aDryRunSaysWhatComesAndTheImportLeavesTheRefusedRowsInAFile() throws IOException {
        var file = Files.writeString(folder.resolve("customers.csv"), """
                        contact,firstname,lastname,shoe size
                        ann@example.com,Ann,Other,38
                        bo@example.com,Bo,Other,
                        nobody,Cia,Other,
                        """);
        var refused = folder.resolve("refused.csv");

        var dry = run("import", file.toString(), "--column", "contact=email", "--dry-run");
        var real =
                run("import", file.toString(), "--column", "contact=email", "--refused", refused.toString(), "--json");

        assertThat(dry.exit()).isZero();
        assertThat(dry.out())
                .contains("Nothing was written. The file has 2 new, 0 known already, 1 to be refused.", "“shoe size”");
        assertThat(real.out()).contains("\"imported\":2,\"updated\":0,\"refused\":1", "\"dryRun\":false");
        assertThat(Files.readAllLines(refused)).hasSize(2).last().asString().startsWith("nobody,Cia,Other,,");
    }

    @Test
    void whatIsExportedIsWhomTheFiltersFind() throws IOException {
        var file = Files.writeString(folder.resolve("customers.csv"), """
                        email,firstname,lastname,city,country,street,postcode,phone
                        ann@example.com,Ann,Berg,Malmö,SE,Long Road 1,21145,040 1
                        bo@example.com,Bo,Berg,Lund,SE,Long Road 2,22100,046 2
                        """);
        run("import", file.toString());
        var out = folder.resolve("out.csv");

        var all = run("export", out.toString(), "--separator", ";", "--bom");
        assertThat(all.out()).contains("2 customers were written to " + out);
        assertThat(Files.readString(out)).startsWith("\uFEFFemail;_website;");

        var some = run(
                "export",
                folder.resolve("out.jsonl").toString(),
                "--filter",
                "city=lund",
                "--filter",
                "berg",
                "--json");
        assertThat(some.out()).contains("\"written\":1");
        assertThat(Files.readString(folder.resolve("out.jsonl"))).contains("\"email\":\"bo@example.com\"");

        var excel = run("export", folder.resolve("out").toString(), "--format", "excel", "--filter", "country=NO");
        assertThat(excel.out()).contains("No customers were written");

        var wrong = run("export", out.toString(), "--filter", "shoes=38");
        assertThat(wrong.exit()).isEqualTo(1);
        assertThat(wrong.err()).startsWith("There is no filter “shoes”. There are: id, name, email,");
    }

    @Test
    void demoCustomersAreMadeOnceAndNotInProduction() {
        var production = CommandRun.of(
                folder.resolve("production"),
                Map.of(
                        "LOCKSMITH_ENVIRONMENT_KIND",
                        "production",
                        "LOCKSMITH_MAIL_TRANSPORT",
                        "smtp",
                        "LOCKSMITH_MAIL_SMTP_HOST",
                        "localhost",
                        "LOCKSMITH_STOREFRONT_BASE_URL",
                        "https://shop.example.com"),
                "demo",
                "--customers",
                "5");
        assertThat(production.exit()).isEqualTo(1);
        assertThat(production.err()).contains("This is a shop in production, so no demo customers were made.");

        var first = run("demo", "--customers", "30", "--seed", "7");
        assertThat(first.out()).contains("30 demo customers were made with the seed 7.");
        var second = run("demo", "--customers", "30");
        assertThat(second.exit()).isEqualTo(1);
        assertThat(second.err()).contains("has been filled already");
    }

    private CommandRun run(String... arguments) {
        return CommandRun.of(folder.resolve("home"), Map.of(), arguments);
    }
}
