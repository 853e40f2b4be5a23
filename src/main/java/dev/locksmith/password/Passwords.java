package dev.locksmith.password;

import dev.locksmith.access.CustomerAccess;
import dev.locksmith.access.ForceSignIn;
import dev.locksmith.audit.AuditedDatabase;
import dev.locksmith.customer.CustomerListener;
import dev.locksmith.customer.Customers;
import dev.locksmith.job.JobHandler;
import dev.locksmith.limit.LimitEventEntity;
import dev.locksmith.mail.dispatch.Composer;
import dev.locksmith.mail.outbox.Outbox;
import dev.locksmith.password.account.ApiSignIn;
import dev.locksmith.password.account.CredentialEntity;
import dev.locksmith.password.account.Credentials;
import dev.locksmith.password.account.EmailChangedMail;
import dev.locksmith.password.account.ImportedPasswords;
import dev.locksmith.password.account.LinkUrls;
import dev.locksmith.password.account.Lockouts;
import dev.locksmith.password.account.PasswordCheck;
import dev.locksmith.password.account.SignIn;
import dev.locksmith.password.bulk.BreachFollowUp;
import dev.locksmith.password.bulk.BreachMail;
import dev.locksmith.password.bulk.BulkBreachHandler;
import dev.locksmith.password.bulk.BulkInviteHandler;
import dev.locksmith.password.bulk.BulkResetHandler;
import dev.locksmith.password.bulk.BulkUnlockHandler;
import dev.locksmith.password.options.PasswordSettings;
import dev.locksmith.password.registration.AccountExistsMail;
import dev.locksmith.password.registration.ConfirmationEntity;
import dev.locksmith.password.registration.Confirmations;
import dev.locksmith.password.registration.Registration;
import dev.locksmith.password.registration.WelcomeMail;
import dev.locksmith.password.reset.EmailChangeEntity;
import dev.locksmith.password.reset.EmailHold;
import dev.locksmith.password.reset.InvitationReminder;
import dev.locksmith.password.reset.LinkEntity;
import dev.locksmith.password.reset.PasswordChange;
import dev.locksmith.password.reset.PasswordChangedMail;
import dev.locksmith.password.reset.PasswordResets;
import dev.locksmith.password.reset.ResetEntity;
import dev.locksmith.password.reset.ResetLinks;
import dev.locksmith.password.reset.ResetListener;
import dev.locksmith.password.reset.ResetMail;
import dev.locksmith.password.reset.ResetMailPolicy;
import dev.locksmith.secret.ResponseTimePadding;
import dev.locksmith.setting.ShopSettings;
import java.util.List;
import java.util.Set;

/// The services of this room, built on the rooms below.
public record Passwords(
        PasswordSettings settings,
        PasswordResets resets,
        ResetLinks links,
        SignIn signIn,
        Lockouts lockouts,
        ApiSignIn apiSignIn,
        Registration registration,
        Confirmations confirmations,
        ImportedPasswords imported,
        BreachFollowUp breaches,
        List<JobHandler<?>> jobHandlers) {

    /// @param padding of the time that refused sign-ins take
    public static Passwords over(
            AuditedDatabase database,
            Customers customers,
            Outbox outbox,
            CustomerAccess access,
            ResponseTimePadding padding) {
        var settings = new PasswordSettings(database, new ShopSettings(database.clock()));
        var forceSignIn = new ForceSignIn(database, customers, access.tokens(), access.sessions());
        var credentials = new Credentials(database.clock());
        var check = new PasswordCheck(database, customers, credentials, settings, padding);
        var change = new PasswordChange(database, credentials, settings, outbox, access);
        setPolicies(outbox, new ResetMailPolicy(database, customers, settings));
        var resets = new PasswordResets(database, customers, credentials, settings, outbox);
        var lockouts = new Lockouts(database, customers, credentials);
        return new Passwords(
                settings,
                resets,
                new ResetLinks(database, customers, credentials, settings, change),
                new SignIn(database, customers, settings, access.sessions(), check),
                lockouts,
                new ApiSignIn(access.tokens(), check),
                new Registration(database, customers, credentials, settings, outbox),
                new Confirmations(database, customers),
                new ImportedPasswords(credentials, settings),
                new BreachFollowUp(database, credentials),
                List.of(
                        new BulkResetHandler(customers, outbox, resets),
                        new BulkUnlockHandler(customers, lockouts),
                        new BulkInviteHandler(customers, credentials, outbox, resets),
                        new BulkBreachHandler(database, customers, credentials, outbox, forceSignIn)));
    }

    /// What staff may do with each kind of mail.
    private static void setPolicies(Outbox outbox, ResetMailPolicy resetMail) {
        outbox.setPolicy(ResetMail.KIND, resetMail);
        outbox.setPolicy(InvitationReminder.KIND, InvitationReminder.POLICY);
        outbox.setPolicy(BreachMail.KIND, BreachMail.POLICY);
        outbox.setPolicy(PasswordChangedMail.KIND, PasswordChangedMail.POLICY);
        outbox.setPolicy(EmailChangedMail.KIND, EmailChangedMail.POLICY);
        outbox.setPolicy(WelcomeMail.KIND, WelcomeMail.POLICY);
        outbox.setPolicy(AccountExistsMail.KIND, AccountExistsMail.POLICY);
    }

    /// Who composes each kind of mail.
    public static List<Composer> composers(AuditedDatabase database, Customers customers, LinkUrls urls) {
        var credentials = new Credentials(database.clock());
        var settings = new PasswordSettings(database, new ShopSettings(database.clock()));
        return List.of(
                new ResetMail(database, customers, urls),
                new InvitationReminder(database, customers, credentials, settings, urls),
                new BreachMail(customers, urls),
                new PasswordChangedMail(customers),
                new EmailChangedMail(customers),
                new WelcomeMail(database, customers, urls),
                new AccountExistsMail(customers, urls));
    }

    /// What this room does when a customer is changed or deleted.
    public static List<CustomerListener> listeners(AuditedDatabase database, Outbox outbox) {
        return List.of(new ResetListener(database, outbox), new EmailHold(database), EmailChangedMail.onChange(outbox));
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
