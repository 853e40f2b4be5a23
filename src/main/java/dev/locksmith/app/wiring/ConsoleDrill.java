package dev.locksmith.app.wiring;

import dev.locksmith.app.drill.Drill;
import dev.locksmith.app.drill.DrillStep;
import dev.locksmith.text.ExpectedFailure;
import dev.locksmith.ui.storefront.ResetDrill;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/// The reset drill as the console runs it: with its own storefront and mailbox.
final class ConsoleDrill implements ResetDrill {
    private final ApplicationContext locksmith;
    private final MailService mail;

    ConsoleDrill(ApplicationContext locksmith, MailService mail) {
        this.locksmith = locksmith;
        this.mail = mail;
    }

    @Override
    public String suggested() {
        return Drill.suggested(locksmith.config().environment()).orElse("");
    }

    @Override
    public List<String> steps() {
        return Arrays.stream(DrillStep.values()).map(DrillStep::name).toList();
    }

    @Override
    public void run(String email, Consumer<Done> told) {
        var customer = locksmith.services().customers().findByEmail(email).stream()
                .findFirst()
                .orElseThrow(() -> new ExpectedFailure("drill.nobody", email));
        if (!mail.catches(customer.email())) throw new ExpectedFailure("drill.leaves", customer.email());
        try (var drill = locksmith.drill(mail.mailbox(), customer)) {
            var _ = drill.run(result -> told.accept(new Done(result.step().name(), result.missing())));
        }
    }
}
