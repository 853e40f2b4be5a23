package dev.locksmith.customer.imports.row;

import dev.locksmith.customer.CustomerEdit;
import dev.locksmith.customer.NewCustomerAccount;
import dev.locksmith.customer.imports.file.ImportRow;
import dev.locksmith.customer.imports.file.Remark;
import java.util.List;

/// What is to be done with a row; nothing is written yet.
sealed interface RowPlan {
    /// Nothing is to be written: the row is refused, or says what is known.
    record Settled(RowVerdict verdict) implements RowPlan {}

    /// @param remarks of the customer who is to be made
    record Create(ImportRow row, NewCustomerAccount account, List<Remark> remarks) implements RowPlan {}

    /// @param done the verdict once the edit is saved
    record Save(ImportRow row, CustomerEdit edit, RowVerdict done) implements RowPlan {}
}
