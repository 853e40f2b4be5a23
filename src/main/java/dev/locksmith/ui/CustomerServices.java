package dev.locksmith.ui;

import dev.locksmith.audit.AuditLog;
import dev.locksmith.customer.Customers;
import dev.locksmith.customer.Websites;
import dev.locksmith.customer.imports.Import;

/// Customers and what is on record about them.
public record CustomerServices(Customers customers, Websites websites, Import imports, AuditLog auditLog) {}
