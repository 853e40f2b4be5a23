package dev.locksmith.ui;

import dev.locksmith.audit.AuditLog;

/// The features, as the screens use them; `app` puts them together.
public record ConsoleServices(Setting setting, AuditLog auditLog) {}
