package dev.locksmith.customer.index;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/// What one customer is found and sorted by, as stored. Keys are empty where there is nothing to sort by.
@Entity
@Table(name = "customer_listing")
@SuppressWarnings("NullAway.Init")
public class ListingEntity {
    @Id
    public long customerId;

    /// Of the [SortOrder] that the keys were made in.
    int orderVersion;

    /// See [Trait].
    int traits;

    long websiteId;

    long groupId;

    /// Last name, then first name.
    @Column(length = CollationKeys.LONGEST)
    byte[] nameKey;

    @Column(length = CollationKeys.LONGEST)
    byte[] emailKey;

    @Column(length = CollationKeys.LONGEST)
    byte[] phoneKey;

    @Column(length = CollationKeys.LONGEST)
    byte[] postcodeKey;

    @Column(length = CollationKeys.LONGEST)
    byte[] regionKey;

    /// The country's name in the shop's language.
    @Column(length = CollationKeys.LONGEST)
    byte[] countryKey;

    @Column(length = CollationKeys.LONGEST)
    byte[] groupKey;

    @Column(length = CollationKeys.LONGEST)
    byte[] websiteKey;

    @Column(length = CollationKeys.LONGEST)
    byte[] createdKey;

    @Column(length = CollationKeys.LONGEST)
    byte[] bornKey;

    /// See [SearchTokens#text].
    @Column(length = SearchTokens.LONGEST_TEXT)
    String searchText;
}
