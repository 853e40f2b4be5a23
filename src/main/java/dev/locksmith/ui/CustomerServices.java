package dev.locksmith.ui;

import dev.locksmith.audit.AuditLog;
import dev.locksmith.customer.Customers;
import dev.locksmith.customer.Websites;

/// Customers and what is on record about them.
public record CustomerServices(Customers customers, Websites websites, AuditLog auditLog) {}
