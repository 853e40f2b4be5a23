package dev.locksmith.customer.imports.file;

import dev.locksmith.customer.field.FieldProblem;
import dev.locksmith.text.ExpectedFailure;
import dev.locksmith.text.Texts;
import java.util.List;

/// Something to say about a row.
///
/// @param key of the text `import.remark.<key>`
/// @param values what its placeholders stand for; problems and failures are told in their own sentences
public record Remark(String key, List<Object> values) {
    public Remark {
        values = List.copyOf(values);
    }

    public Remark(String key, Object... values) {
        this(key, List.of(values));
    }

    public String sentence(Texts texts) {
        return texts.get(
                "import.remark." + key,
                values.stream().map(value -> told(value, texts)).toArray());
    }

    private static Object told(Object value, Texts texts) {
        return switch (value) {
            case FieldProblem problem -> problem.sentence(texts);
            case ExpectedFailure failure -> failure.sentence(texts);
            default -> value.toString();
        };
    }
}
