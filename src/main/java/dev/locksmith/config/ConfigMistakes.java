package dev.locksmith.config;

import java.util.List;
import java.util.stream.Collectors;

/// All mistakes of the configuration at once, so that they are fixed at once. Nothing has been started.
public final class ConfigMistakes extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<ConfigProblem> problems;

    ConfigMistakes(List<ConfigProblem> problems) {
        super(problems.stream().map(ConfigProblem::key).collect(Collectors.joining(", ")));
        this.problems = List.copyOf(problems);
    }

    public List<ConfigProblem> problems() {
        return problems;
    }
}
