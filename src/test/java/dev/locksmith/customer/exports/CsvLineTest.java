package dev.locksmith.customer.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvLineTest {
    @Test
    void valuesAreQuotedWhereTheyMustBe() {
        assertThat(CsvLine.of(List.of("7", "Ann “A” Other", "a,b", "say \"no\"", "two\nlines", ""), ','))
                .isEqualTo("7,Ann “A” Other,\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",\r\n");
    }

    @Test
    void nothingIsTakenForAFormula() {
        assertThat(CsvLine.of(List.of("=1+1", "+46 70", "-1", "@SUM(A1)", "\t=1", "a=b"), ','))
                .isEqualTo("'=1+1,'+46 70,'-1,'@SUM(A1),'\t=1,a=b\r\n");
        assertThat(CsvLine.of(List.of("=HYPERLINK(\"http://example.com\",\"x\")"), ','))
                .isEqualTo("\"'=HYPERLINK(\"\"http://example.com\"\",\"\"x\"\")\"\r\n");
    }
}
