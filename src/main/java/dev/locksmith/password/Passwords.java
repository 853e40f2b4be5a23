package dev.locksmith.password;

import dev.locksmith.access.AccessTokens;
import dev.locksmith.access.StorefrontSessions;
import dev.locksmith.audit.Foundation;
import dev.locksmith.customer.Customers;
import dev.locksmith.mail.Outbox;
import dev.locksmith.setting.ShopSettings;
import java.util.Set;

/// The services of this room, built on the rooms below.
public record Passwords(
        PasswordSettings settings,
        PasswordResets resets,
        ResetLinks links,
        SignIn signIn,
        ApiSignIn apiSignIn,
        Registration registration,
        Confirmations confirmations,
        ImportedPasswords imported) {

    /// What the room is built on.
    public record Ground(
            Foundation foundation,
            Customers customers,
            Outbox outbox,
            AccessTokens tokens,
            StorefrontSessions sessions) {}

    public static Passwords on(Ground ground) {
        return on(ground, ResponseTimePadding.running());
    }

    /// @param padding of the time that refused sign-ins take
    public static Passwords on(Ground ground, ResponseTimePadding padding) {
        var foundation = ground.foundation();
        var settings = new PasswordSettings(foundation, new ShopSettings(foundation.clock()));
        var credentials = new Credentials(foundation.clock());
        var basis = new Basis(foundation, ground.customers(), credentials, settings, new PasswordHasher());
        var check = new PasswordCheck(basis, padding);
        var change = new PasswordChange(basis, ground.outbox(), ground.sessions(), ground.tokens());
        setPolicies(ground.outbox(), basis);
        return new Passwords(
                settings,
                new PasswordResets(basis, ground.outbox()),
                new ResetLinks(basis, change),
                new SignIn(basis, ground.sessions(), check),
                new ApiSignIn(basis, ground.tokens(), check),
                new Registration(basis, ground.outbox()),
                new Confirmations(basis),
                new ImportedPasswords(basis));
    }

    private static void setPolicies(Outbox outbox, Basis basis) {
        outbox.setPolicy(PasswordResets.MAIL_KIND, new ResetMailPolicy(basis));
        outbox.setPolicy(PasswordMails.CHANGED, new CustomerMailPolicy(false, ResetMailPolicy::customerOf));
        outbox.setPolicy(PasswordMails.EMAIL_CHANGED, CustomerMailPolicy.ofCustomer(false));
        outbox.setPolicy(PasswordMails.WELCOME, CustomerMailPolicy.ofCustomer(true));
        outbox.setPolicy(PasswordMails.EXISTS, CustomerMailPolicy.ofCustomer(true));
    }

    public static Set<Class<?>> entities() {
        return Set.of(
                CredentialEntity.class,
                ResetEntity.class,
                LinkEntity.class,
                ConfirmationEntity.class,
                LimitEventEntity.class,
                EmailChangeEntity.class);
    }
}
