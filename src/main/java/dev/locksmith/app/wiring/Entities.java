package dev.locksmith.app.wiring;

import dev.locksmith.access.AccessTokens;
import dev.locksmith.audit.AuditLog;
import dev.locksmith.customer.Customers;
import dev.locksmith.customer.demo.DemoData;
import dev.locksmith.customer.index.ListingWriter;
import dev.locksmith.job.Jobs;
import dev.locksmith.job.run.JobRunner;
import dev.locksmith.mail.outbox.Outbox;
import dev.locksmith.password.Passwords;
import dev.locksmith.setting.ShopSettings;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Every entity class there is, room by room: the one list that the database is opened with.
public final class Entities {
    private Entities() {}

    public static List<Class<?>> all() {
        return Stream.of(
                        AuditLog.entities(),
                        Customers.entities(),
                        ListingWriter.entities(),
                        DemoData.entities(),
                        AccessTokens.entities(),
                        Outbox.entities(),
                        Jobs.entities(),
                        JobRunner.entities(),
                        ShopSettings.entities(),
                        Passwords.entities())
                .<Class<?>>flatMap(Set::stream)
                .toList();
    }
}
