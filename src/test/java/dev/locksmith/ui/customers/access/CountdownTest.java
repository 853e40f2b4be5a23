package dev.locksmith.ui.customers.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.testing.TestWindow;
import dev.locksmith.text.Bundle;
import dev.locksmith.text.Texts;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;

class CountdownTest {
    @Test
    void noSecondMovesWhatStandsBesideIt() {
        var made = new AtomicReference<Button>();
        try (var _ = TestWindow.open(stage -> {
            made.set(new Button());
            stage.setScene(new Scene(new HBox(made.get())));
            stage.show();
        })) {
            var button = Objects.requireNonNull(made.get());
            var countdown = TestWindow.call(() -> new Countdown(button, Texts.of(Bundle.CONSOLE, Locale.ENGLISH)));
            var widths = TestWindow.call(() -> IntStream.rangeClosed(1, 600)
                    .mapToObj(second -> width(button, countdown, second))
                    .distinct()
                    .toList());

            assertThat(widths).isEqualTo(List.of(widths.getFirst()));
            assertThat(TestWindow.call(button::getText)).isEqualTo("Reset Password 10:00");
        }
    }

    private static Double width(Button button, Countdown countdown, int second) {
        countdown.show(Duration.ofSeconds(second));
        button.applyCss();
        return button.prefWidth(-1);
    }
}
