package dev.locksmith.app;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/// The version the build wrote into the jar, and the Java it runs on.
final class ProgramVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {
            "Locksmith " + number() + " (Java " + Runtime.version().feature() + ")"
        };
    }

    static String number() {
        return Objects.requireNonNullElse(ProgramVersion.class.getPackage().getImplementationVersion(), "0");
    }
}
