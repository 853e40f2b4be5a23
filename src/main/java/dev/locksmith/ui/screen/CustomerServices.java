package dev.locksmith.ui.screen;

import dev.locksmith.customer.Customers;
import dev.locksmith.customer.exports.Export;
import dev.locksmith.customer.imports.Import;
import dev.locksmith.customer.search.CustomerSearch;
import dev.locksmith.customer.website.Websites;
import dev.locksmith.staff.AuditReader;

/// Customers and what is on record about them.
public record CustomerServices(
        Customers customers,
        CustomerSearch search,
        Websites websites,
        Import imports,
        Export exports,
        AuditReader audit) {}
