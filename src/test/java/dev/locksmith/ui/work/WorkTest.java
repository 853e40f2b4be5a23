package dev.locksmith.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.testing.InlineBackground;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;

class WorkTest {
    private final InlineBackground background = new InlineBackground();

    @Test
    void evenABrokenClassFileEndsTheWorkAndIsTold() {
        var busy = new SimpleBooleanProperty();

        background
                .run("health", () -> {
                    throw new NoClassDefFoundError("gone");
                })
                .busy(busy)
                .then(_ -> {});

        assertThat(busy.get()).isFalse();
        assertThat(background.failures()).singleElement().isInstanceOf(NoClassDefFoundError.class);
    }
}
