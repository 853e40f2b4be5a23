package dev.locksmith.ui.screen;

import dev.locksmith.config.EnvironmentConfig;
import dev.locksmith.staff.StaffMember;
import java.net.URI;
import java.time.Clock;

/// Who sits where, in front of which shop.
///
/// @param clock the database's
/// @param storefront the address of the storefront's home page
public record Session(
        StaffMember staff, EnvironmentConfig environment, Clock clock, URI storefront, Desktop computer) {}
