package dev.locksmith.ui.dialog;

/// How an answer looks and which key gives it: Escape cancels, Enter gives the main one. What takes something away is
/// never given by Enter alone.
public enum AnswerKind {
    CANCEL,
    PLAIN,
    MAIN,
    DANGER
}
