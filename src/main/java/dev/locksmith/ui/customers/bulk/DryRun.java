package dev.locksmith.ui.customers.bulk;

import dev.locksmith.customer.search.Selection;
import dev.locksmith.job.BulkAct;
import dev.locksmith.job.JobPreview;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.ui.screen.BulkServices;
import java.util.concurrent.CancellationException;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;

/// Work on exactly these customers, off the window's thread, that can be stopped: who they are is read once, and both
/// the dry run and the job are over them, whoever else comes to match meanwhile.
final class DryRun {
    private static final int TELL_EVERY = 500;

    private final BulkServices services;
    private final StaffMember by;
    private long[] ids = {};
    private boolean read;
    private volatile boolean stopped;

    DryRun(BulkServices services, StaffMember by) {
        this.services = services;
        this.by = by;
    }

    /// Has whatever is under way end soon with a [CancellationException]. A job that was being written down is taken
    /// back.
    void stop() {
        stopped = true;
    }

    /// What an act would come to for those who are selected.
    ///
    /// @param progress is told how many have been looked at
    synchronized JobPreview look(Selection selection, BulkAct act, LongConsumer progress) {
        stopped = false;
        if (!read)
            try (var selected = services.selections().ids(by, selection)) {
                ids = selected.peek(_ -> goOn()).toArray();
            }
        read = true;
        var looked = new long[1];
        return services.jobs().preview(by, act, subjects(), (_, _) -> {
            if (++looked[0] % TELL_EVERY == 0) progress.accept(looked[0]);
        });
    }

    /// @return the job's id
    synchronized long create(BulkAct act, String reason) {
        return services.jobs().create(by, act, reason, subjects());
    }

    private LongStream subjects() {
        return LongStream.of(ids).peek(_ -> goOn());
    }

    private void goOn() {
        if (stopped) throw new CancellationException();
    }
}
