package dev.locksmith.customer;

import dev.locksmith.customer.address.AddressEntity;
import dev.locksmith.customer.website.WebsiteEntity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

/// Reads customers whole, with website and addresses, however many, in one statement: each as it was at one moment.
final class WholeCustomerQueries {
    private static final String WHOLE = """
            select c, w, a from CustomerEntity c join WebsiteEntity w on w.id = c.websiteId
            left join AddressEntity a on a.customerId = c.id""";

    private static final String ORDER = "order by c.websiteId, c.id, a.id";

    private final StatelessSession session;

    WholeCustomerQueries(StatelessSession session) {
        this.session = session;
    }

    List<Customer> find(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : whole(selected("c.id in :ids").setParameter("ids", ids).getResultList());
    }

    /// @param emailKey the address as it is compared
    List<Customer> find(String emailKey, long websiteId) {
        return whole(selected("c.emailKey = :emailKey and c.websiteId = :websiteId")
                .setParameter("emailKey", emailKey)
                .setParameter("websiteId", websiteId)
                .getResultList());
    }

    /// The customers with an address, on any website, by website.
    List<Customer> find(String emailKey) {
        return whole(selected("c.emailKey = :emailKey")
                .setParameter("emailKey", emailKey)
                .getResultList());
    }

    /// The customers with any of some addresses, on any website.
    List<Customer> findAll(Collection<String> emailKeys) {
        return emailKeys.isEmpty()
                ? List.of()
                : whole(selected("c.emailKey in :emailKeys")
                        .setParameter("emailKeys", emailKeys)
                        .getResultList());
    }

    private SelectionQuery<Line> selected(String which) {
        return session.createSelectionQuery(String.join(" ", WHOLE, "where", which, ORDER), Line.class);
    }

    private static List<Customer> whole(List<Line> found) {
        var customers = new LinkedHashMap<Long, Line>();
        var addresses = new LinkedHashMap<Long, List<AddressEntity>>();
        for (var line : found) {
            customers.putIfAbsent(line.customer.key(), line);
            var own = addresses.computeIfAbsent(line.customer.key(), _ -> new ArrayList<>());
            if (line.address != null) own.add(line.address);
        }
        return customers.values().stream()
                .map(line -> line.customer.customer(
                        line.website.website(), addresses.getOrDefault(line.customer.key(), List.of())))
                .toList();
    }

    /// A customer with one of the addresses, if there is any.
    private record Line(
            CustomerEntity customer,
            WebsiteEntity website,
            @Nullable AddressEntity address) {}
}
