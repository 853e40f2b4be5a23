package dev.locksmith.customer.imports.row;

import dev.locksmith.customer.imports.file.Remark;
import dev.locksmith.text.Texts;
import java.util.List;
import java.util.stream.Collectors;

/// What became of a row.
public sealed interface RowVerdict {
    /// Where the row begins, counted in the lines of the file from 1.
    long line();

    /// As in the file; empty where the row could not be read.
    String email();

    /// What there is to say about it; never empty for a refused row.
    List<Remark> remarks();

    /// All of it in words; empty when there is nothing to say.
    default String why(Texts texts) {
        return remarks().stream().map(remark -> remark.sentence(texts)).collect(Collectors.joining(" "));
    }

    record Imported(long line, String email, List<Remark> remarks, long customerId) implements RowVerdict {}

    record Updated(long line, String email, List<Remark> remarks, long customerId) implements RowVerdict {}

    /// Nothing of the row was taken.
    record Refused(long line, String email, List<Remark> remarks) implements RowVerdict {
        public Refused(long line, String email, Remark why) {
            this(line, email, List.of(why));
        }
    }
}
