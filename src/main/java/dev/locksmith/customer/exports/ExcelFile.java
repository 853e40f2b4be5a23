package dev.locksmith.customer.exports;

import dev.locksmith.customer.Customer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// An Excel workbook, written row by row. All cells are text, so none is a formula and no postcode loses its zeros.
final class ExcelFile implements CustomerWriter {
    /// What a sheet holds (ECMA-376, as Excel reads it).
    private static final int MOST_ROWS = 1_048_576;

    private static final int ROWS_IN_MEMORY = 1_000;

    private final Workbook workbook;
    private Worksheet sheet;
    private int sheets;
    private int row;

    ExcelFile(OutputStream file) throws IOException {
        workbook = new Workbook(file, "Locksmith", "1.0");
        sheet = next();
    }

    /// A customer's rows stay on one sheet.
    @Override
    public void write(Customer customer, String group) throws IOException {
        var rows = ExportColumns.rows(customer, group);
        if (row + rows.size() > MOST_ROWS) {
            sheet.finish();
            sheet = next();
        }
        for (var cells : rows) {
            line(sheet, cells);
            if (row % ROWS_IN_MEMORY == 0) sheet.flush();
        }
    }

    private Worksheet next() {
        sheets++;
        row = 0;
        var begun = workbook.newWorksheet(sheets == 1 ? "Customers" : "Customers " + sheets);
        begun.freezePane(0, 1);
        line(begun, ExportColumns.names());
        return begun;
    }

    private void line(Worksheet on, List<String> cells) {
        for (var i = 0; i < cells.size(); i++) if (!cells.get(i).isEmpty()) on.inlineString(row, i, cells.get(i));
        row++;
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
