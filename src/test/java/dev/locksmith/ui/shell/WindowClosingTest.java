package dev.locksmith.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.testing.TestWindow;
import dev.locksmith.ui.PlainWindow;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Closing the window while work is under way.
class WindowClosingTest {
    @TempDir
    Path home;

    private final CountDownLatch workMayEnd = new CountDownLatch(1);
    private final CountDownLatch workHasEnded = new CountDownLatch(1);
    private final AtomicBoolean told = new AtomicBoolean();
    private PlainWindow console;
    private TestWindow window;

    @BeforeEach
    void openWithWorkUnderWay() {
        console = new PlainWindow(home);
        window = console.open();
        TestWindow.run(
                () -> console.context().background().run("health", this::work).then(_ -> told.set(true)));
    }

    @AfterEach
    void close() {
        workMayEnd.countDown();
        window.close();
    }

    @Test
    void theWindowWaitsForTheWorkAndThenClosesByItself() {
        TestWindow.run(console.navigator()::close);
        assertThat(isOpen()).isTrue();

        workMayEnd.countDown();

        window.await("the window is closed", () -> !window.stage().isShowing());
        assertThat(told).isTrue();
    }

    @Test
    void afterAWhilePeopleAreAskedAndMayKeepItOpen() {
        TestWindow.run(console.navigator()::close);
        window.reads("Work is still under way").picture("closing");

        window.clickOn("Keep open");
        workMayEnd.countDown();

        window.await("the work is told", told::get);
        assertThat(isOpen()).isTrue();
        TestWindow.run(console.navigator()::close);
        assertThat(isOpen()).isFalse();
    }

    @Test
    void closingNowLeavesTheWorkToItsEndButTellsNobody() throws InterruptedException {
        TestWindow.run(console.navigator()::close);
        window.reads("Work is still under way").clickOn("Close now");
        window.await("the window is closed", () -> !window.stage().isShowing());

        workMayEnd.countDown();

        assertThat(workHasEnded.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(told).isFalse();
    }

    @Test
    void askingToCloseAgainMeanwhileAsksNoSecondQuestion() {
        TestWindow.run(console.navigator()::close);
        TestWindow.run(console.navigator()::close);
        window.reads("Work is still under way");
        TestWindow.run(console.navigator()::close);

        window.clickOn("Keep open");

        assertThat(window.canRead("Work is still under way")).isFalse();
        workMayEnd.countDown();
        window.await("the work is told", told::get);
        assertThat(isOpen()).isTrue();
    }

    private boolean isOpen() {
        return TestWindow.call(() -> window.stage().isShowing());
    }

    private boolean work() {
        try {
            return workMayEnd.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        } finally {
            workHasEnded.countDown();
        }
    }
}
