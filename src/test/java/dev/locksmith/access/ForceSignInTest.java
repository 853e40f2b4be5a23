package dev.locksmith.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.locksmith.access.ForceSignInOutcome.NoSuchCustomer;
import dev.locksmith.access.ForceSignInOutcome.NothingToRevoke;
import dev.locksmith.access.ForceSignInOutcome.Revoked;
import dev.locksmith.audit.Act;
import dev.locksmith.audit.AuditLog;
import dev.locksmith.audit.AuditedDatabase;
import dev.locksmith.customer.Customer;
import dev.locksmith.customer.CustomerEdit;
import dev.locksmith.customer.Customers;
import dev.locksmith.customer.index.ListingWriter;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.testing.CustomerFixture;
import dev.locksmith.testing.EveryOpenDatabase;
import dev.locksmith.text.ExpectedFailure;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

/// What is given out in a customer's name and taken back, on every database.
class ForceSignInTest extends EveryOpenDatabase {
    private static final StaffMember OWNER = StaffMember.computerOwner("owner", "desk-1");

    private AuditLog audit;
    private AccessTokens tokens;
    private StorefrontSessions sessions;
    private Integrations integrations;
    private Customers customers;
    private ForceSignIn forceSignIn;
    private Customer veronica;
    private Customer other;
    private String suffix;

    @BeforeParameterizedClassInvocation
    void makeServices() {
        var audited = AuditedDatabase.of(database, database.clock());
        audit = audited.audit();
        tokens = new AccessTokens(database, database.clock());
        sessions = new StorefrontSessions(database, database.clock());
        integrations = new Integrations(database.clock());
        customers = new Customers(
                database, audit, new ListingWriter(database), List.of(new AccessListener(tokens, sessions)));
        forceSignIn = new ForceSignIn(audited, customers, tokens, sessions);
    }

    @BeforeEach
    void twoCustomersOfWhomTheOtherHoldsAToken() {
        suffix = " " + UUID.randomUUID();
        veronica = CustomerFixture.customer(database, "Veronica", "Costello", UUID.randomUUID() + "@example.com");
        other = CustomerFixture.customer(database, "Ann", "Other", UUID.randomUUID() + "@example.com");
        issue(other.id(), Optional.empty());
    }

    @Test
    void tokenIsRefusedOnItsVeryNextUse() {
        var token = issue(veronica.id(), Optional.empty());
        assertThat(tokens.customerOf(token)).contains(veronica.id());

        assertThat(forceSignIn.revoke(OWNER, veronica.id(), false)).isEqualTo(new Revoked(1, 0, 0));

        assertThat(tokens.customerOf(token)).isEmpty();
        assertThat(tokens.ofCustomer(veronica.id())).isEmpty();
    }

    @Test
    void everyIntegrationIsRevokedAndSessionsOnlyOnRequest() {
        grant("Warehouse App", 2);
        grant("Loyalty Sync", 1);
        var session = database.inTransaction(tx -> sessions.start(tx, veronica.id(), "Firefox", "127.0.0.1"));

        assertThat(forceSignIn.revoke(OWNER, veronica.id(), false)).isEqualTo(new Revoked(3, 2, 0));
        assertThat(customerOf(session)).contains(veronica.id());

        assertThat(forceSignIn.revoke(OWNER, veronica.id(), true)).isEqualTo(new Revoked(0, 0, 1));
        assertThat(customerOf(session)).isEmpty();
        assertThat(sessions.open(veronica.id())).isEmpty();
    }

    @Test
    void anotherCustomersTokensStayAsTheyAre() {
        issue(veronica.id(), Optional.empty());

        forceSignIn.revoke(OWNER, veronica.id(), true);

        assertThat(tokens.customersWithTokens(List.of(veronica.id(), other.id())))
                .containsExactly(other.id());
    }

    @Test
    void oneGrantCanBeRevokedAlone() {
        var warehouse = grant("Warehouse App", 2);
        grant("Loyalty Sync", 1);

        assertThat(forceSignIn.revokeGrant(OWNER, warehouse)).isTrue();

        assertThat(tokens.ofCustomer(veronica.id()))
                .extracting(GrantedAccess::integration)
                .containsExactly("Loyalty Sync" + suffix);
        assertThat(forceSignIn.revokeGrant(OWNER, warehouse)).isFalse();
    }

    @Test
    void oneTokenCanBeRevokedAlone() {
        grant("Warehouse App", 2);
        var first = tokens.ofCustomer(veronica.id()).getFirst().tokens().getFirst();

        assertThat(forceSignIn.revokeToken(OWNER, first.id())).isTrue();

        assertThat(tokens.ofCustomer(veronica.id()).getFirst().tokens())
                .hasSize(1)
                .doesNotContain(first);
    }

    @Test
    void nothingToRevokeIsANormalResultOnRecord() {
        assertThat(forceSignIn.revoke(OWNER, veronica.id(), false)).isEqualTo(new NothingToRevoke());
        assertThat(forceSignIn.revoke(OWNER, 4711, false)).isEqualTo(new NoSuchCustomer());

        assertThat(audit.ofCustomer(veronica.id(), 10))
                .extracting(event -> event.act())
                .contains(Act.TOKENS_REVOKED);
    }

    @Test
    void permissionIsAskedForInTheService() {
        var visitor = new StaffMember("visitor", "desk-2", Set.of());

        assertThatThrownBy(() -> forceSignIn.revoke(visitor, veronica.id(), false))
                .isInstanceOf(ExpectedFailure.class);
    }

    @Test
    void tokensIssuedWhileTheOperationRunsAreCaught() throws InterruptedException {
        var issued = new ConcurrentLinkedQueue<String>();
        var started = new CountDownLatch(1);
        var stop = new CountDownLatch(1);
        var issuer = Thread.ofVirtual().start(() -> {
            while (stop.getCount() > 0) {
                issued.add(issue(veronica.id(), Optional.empty()));
                started.countDown();
            }
        });
        started.await();

        var before = database.clock().instant();
        forceSignIn.revoke(OWNER, veronica.id(), false);
        stop.countDown();
        issuer.join();

        var live = tokens.ofCustomer(veronica.id()).stream()
                .flatMap(access -> access.tokens().stream())
                .toList();
        assertThat(live).allSatisfy(token -> assertThat(token.issuedAt()).isAfter(before));
        assertThat(issued.stream().filter(token -> tokens.customerOf(token).isPresent()))
                .hasSameSizeAs(live);
    }

    @Test
    void disablingACustomerTakesAllAccessBack() {
        var token = issue(veronica.id(), Optional.empty());
        var details = veronica.details();
        var disabled = CustomerFixture.inactive(details);

        customers.save(OWNER, new CustomerEdit(veronica.id(), veronica.version(), disabled, List.of()));

        assertThat(tokens.customerOf(token)).isEmpty();
    }

    private long grant(String name, int count) {
        var grant = database.inTransaction(tx -> integrations.grant(
                tx, veronica.id(), integrations.add(tx, name + suffix, "it@example.com"), "orders profile"));
        for (var number = 0; number < count; number++) issue(veronica.id(), Optional.of(grant));
        return grant;
    }

    private String issue(long customerId, Optional<Long> grant) {
        return database.inTransaction(tx -> tokens.issue(tx, customerId, grant, TokenKind.ACCESS, Duration.ofHours(1)))
                .token();
    }

    private Optional<Long> customerOf(String session) {
        return database.inTransaction(transaction -> sessions.customerOf(transaction, session, Duration.ofDays(30)));
    }
}
