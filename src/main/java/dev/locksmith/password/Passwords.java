package dev.locksmith.password;

import dev.locksmith.access.AccessTokens;
import dev.locksmith.access.StorefrontSessions;
import dev.locksmith.audit.Foundation;
import dev.locksmith.customer.Customers;
import dev.locksmith.mail.Outbox;
import java.util.Set;

/// The services of this room, built on the rooms below.
public record Passwords(
        PasswordResets resets,
        ResetLinks links,
        SignIn signIn,
        ApiSignIn apiSignIn,
        Registration registration,
        PasswordPolicy policy,
        ImportedPasswords imported) {

    /// What the room is built on.
    public record Ground(
            Foundation foundation,
            Customers customers,
            Outbox outbox,
            AccessTokens tokens,
            StorefrontSessions sessions) {}

    public static Passwords on(Ground ground, PasswordOptions options) {
        var foundation = ground.foundation();
        var customers = ground.customers();
        var hasher = new PasswordHasher();
        var policy = new PasswordPolicy(options.policy());
        var change = new PasswordChange(foundation, ground.outbox(), ground.sessions(), ground.tokens(), options);
        return new Passwords(
                new PasswordResets(foundation, customers, ground.outbox(), options),
                new ResetLinks(foundation, customers, change, policy, hasher),
                new SignIn(foundation, customers, ground.sessions(), hasher, options),
                new ApiSignIn(foundation, customers, ground.tokens(), hasher, options),
                new Registration(foundation, customers, ground.outbox(), policy, hasher),
                policy,
                new ImportedPasswords(foundation.clock(), hasher));
    }

    public static Set<Class<?>> entities() {
        return Set.of(CredentialEntity.class, ResetEntity.class, LinkEntity.class, LimitEventEntity.class);
    }
}
