package dev.locksmith.ui;

import dev.locksmith.customer.CustomerSearch;
import dev.locksmith.customer.Customers;
import dev.locksmith.customer.Websites;
import dev.locksmith.customer.imports.Import;
import dev.locksmith.staff.AuditReader;

/// Customers and what is on record about them.
public record CustomerServices(
        Customers customers, CustomerSearch search, Websites websites, Import imports, AuditReader audit) {}
