package dev.locksmith.app.command;

import dev.locksmith.app.wiring.ApplicationContext;
import dev.locksmith.app.wiring.Services;
import dev.locksmith.customer.Customer;
import dev.locksmith.text.ExpectedFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The arguments that name the customers of a job: ids and e-mail addresses, as arguments or one a line in a file.
final class JobSubjects {
    @Parameters(paramLabel = "ID|EMAIL", descriptionKey = "command.option.subjects")
    private List<String> named = new ArrayList<>();

    @Option(names = "--file", paramLabel = "FILE", descriptionKey = "command.option.subjects-file")
    private @Nullable Path file;

    @Option(names = "--website", paramLabel = "CODE", descriptionKey = "command.option.website")
    private @Nullable String website;

    /// Their ids, each once, in the order in which they are named.
    ///
    /// @throws ExpectedFailure when somebody cannot be told, so that nothing is done to a part of them
    Set<Long> read(Services services) {
        var ids = new LinkedHashSet<Long>();
        for (var name : names()) ids.add(id(services, name));
        return ids;
    }

    private List<String> names() {
        var all = new ArrayList<>(named);
        var source = file;
        if (source != null)
            try (var lines = Files.lines(source)) {
                lines.map(line -> line.replace("\uFEFF", "").strip())
                        .filter(line -> !line.isEmpty())
                        .forEach(all::add);
            } catch (IOException | UncheckedIOException unreadable) {
                throw new ExpectedFailure("job.file", unreadable, source);
            }
        return all;
    }

    private long id(Services services, String name) {
        if (name.matches("\\d{1,18}")) return Long.parseLong(name);
        var code = website;
        var found = services.customers().findByEmail(ApplicationContext.owner(), name).stream()
                .filter(customer -> code == null || customer.website().code().equals(code))
                .map(Customer::id)
                .toList();
        if (found.isEmpty()) throw new ExpectedFailure("job.nobody", name);
        if (found.size() > 1) throw new ExpectedFailure("job.several", name);
        return found.getFirst();
    }
}
