package dev.locksmith.app.command;

import dev.locksmith.app.command.Terminal.Report;
import dev.locksmith.app.wiring.ApplicationContext;
import dev.locksmith.customer.Customer;
import dev.locksmith.customer.website.Website;
import dev.locksmith.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The arguments that name one customer, shared by the commands that act on one.
final class CustomerArguments {
    @Parameters(paramLabel = "EMAIL", descriptionKey = "command.option.email")
    private String email = "";

    @Option(names = "--website", paramLabel = "CODE", descriptionKey = "command.option.website")
    private @Nullable String website;

    @Option(names = "--json", descriptionKey = "command.option.json")
    private boolean json;

    /// For picocli, which fills it in.
    CustomerArguments() {}

    CustomerArguments(String email, @Nullable String website, boolean json) {
        this.email = email;
        this.website = website;
        this.json = json;
    }

    boolean json() {
        return json;
    }

    /// Finds the customer and acts, or says why there is nobody to act on.
    Report act(ApplicationContext locksmith, Texts texts, Function<Customer, Report> act) {
        var services = locksmith.services();
        var code = website;
        if (code != null && services.websites().find(code).isEmpty()) {
            var codes = codes(services.websites().all());
            return report(ExitCode.WRONG_USE, "no-such-website", texts.get("command.no-such-website", code, codes));
        }
        var found = services.customers().findByEmail(ApplicationContext.owner(), email).stream()
                .filter(customer -> code == null || customer.website().code().equals(code))
                .toList();
        if (found.isEmpty())
            return report(ExitCode.FAILED, "no-such-customer", texts.get("command.no-such-customer", email));
        if (found.size() > 1) {
            var codes = codes(found.stream().map(Customer::website).toList());
            return report(ExitCode.WRONG_USE, "several-websites", texts.get("command.several-websites", email, codes));
        }
        return act.apply(found.getFirst());
    }

    private Report report(ExitCode exit, String outcome, String sentence) {
        return new Report(exit, sentence, Map.of("outcome", outcome, "email", email));
    }

    private static String codes(List<Website> websites) {
        return websites.stream().map(Website::code).collect(Collectors.joining(", "));
    }
}
