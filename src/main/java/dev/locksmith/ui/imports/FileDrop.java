package dev.locksmith.ui.imports;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Drag and drop: one file can be dropped onto a node.
final class FileDrop {
    private FileDrop() {}

    static void onto(Node node, Consumer<Path> dropped) {
        node.setOnDragOver(drag -> {
            if (file(drag).isPresent()) drag.acceptTransferModes(TransferMode.COPY);
            drag.consume();
        });
        node.setOnDragDropped(drag -> {
            var file = file(drag);
            file.ifPresent(dropped);
            drag.setDropCompleted(file.isPresent());
            drag.consume();
        });
    }

    private static Optional<Path> file(DragEvent drag) {
        var files = drag.getDragboard().getFiles();
        return files.size() == 1
                ? Optional.of(files.getFirst()).filter(File::isFile).map(File::toPath)
                : Optional.empty();
    }
}
