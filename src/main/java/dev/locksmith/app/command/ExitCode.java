package dev.locksmith.app.command;

/// How a command ends, for the shell.
public enum ExitCode {
    DONE(0),
    FAILED(1),
    WRONG_USE(2),
    /// A rule said no, such as the reset limit.
    REFUSED(3),
    /// Done, but the mail that belongs to it has not left yet.
    NOT_MAILED(4),
    /// Asked by a signal to stop, it stopped early and in good order; 128 and the signal's number, as shells have it.
    HUNG_UP(129),
    INTERRUPTED(130),
    TERMINATED(143);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
