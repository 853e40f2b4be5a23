package dev.locksmith.ui.customers.views;

import dev.locksmith.customer.view.ViewRemark;
import dev.locksmith.text.Texts;
import java.util.List;

/// What could not be read of a view, in words.
final class RemarkLabels {
    private final Texts texts;

    RemarkLabels(Texts texts) {
        this.texts = texts;
    }

    boolean isNoView(List<ViewRemark> remarks) {
        return remarks.contains(new ViewRemark.NoView());
    }

    String of(ViewRemark remark) {
        return switch (remark) {
            case ViewRemark.NoView _ -> texts.get("views.remark.none");
            case ViewRemark.Newer(var version) -> texts.get("views.remark.newer", version);
            case ViewRemark.UnknownKey(var line, var key) -> texts.get("views.remark.key", line, key);
            case ViewRemark.UnknownValue(var line, var key, var value) ->
                texts.get("views.remark.value", line, key, value);
        };
    }
}
