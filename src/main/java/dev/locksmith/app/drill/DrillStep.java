package dev.locksmith.app.drill;

/// What a drill proves, in order; the words are the text `drill.<name>`.
public enum DrillStep {
    /// A first reset gives the test customer a password, a session and a token that the second one can take away.
    PREPARE,
    REQUEST,
    RECEIVE,
    /// HEAD, GET and GET again, as mail scanners do: the link stays live.
    SCAN,
    OPEN,
    SET,
    REUSE_REFUSED,
    OLD_PASSWORD_REFUSED,
    NEW_PASSWORD_SIGNS_IN,
    SESSIONS_GONE,
    TOKENS_GONE,
    NOTICE_ARRIVED
}
