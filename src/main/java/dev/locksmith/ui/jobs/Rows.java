package dev.locksmith.ui.jobs;

import java.util.List;
import javafx.collections.ObservableList;

/// Brings a list that is on screen up to date.
final class Rows {
    private Rows() {}

    /// Only what differs is touched, so that selection and scroll position stay where they are.
    static <T> void replace(ObservableList<T> shown, List<T> now) {
        if (shown.size() > now.size()) shown.remove(now.size(), shown.size());
        for (var index = 0; index < shown.size(); index++)
            if (!shown.get(index).equals(now.get(index))) shown.set(index, now.get(index));
        if (shown.size() < now.size()) shown.addAll(now.subList(shown.size(), now.size()));
    }
}
