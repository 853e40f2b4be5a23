package dev.locksmith.access;

import dev.locksmith.job.BulkAct;
import dev.locksmith.job.JobKind;

/// Force Sign In of many customers.
///
/// @param alsoSessions end the storefront sessions too, which Commerce leaves open
public record BulkForceSignIn(boolean alsoSessions) implements BulkAct {
    public static final JobKind KIND = new JobKind("force-sign-in");

    @Override
    public JobKind kind() {
        return KIND;
    }

    @Override
    public String stored() {
        return alsoSessions ? "sessions" : "";
    }
}
