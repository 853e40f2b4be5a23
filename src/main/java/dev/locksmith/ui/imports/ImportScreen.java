package dev.locksmith.ui.imports;

import dev.locksmith.ui.control.Icon;
import dev.locksmith.ui.screen.ConsoleServices;
import dev.locksmith.ui.screen.Screen;
import dev.locksmith.ui.screen.ScreenContext;
import dev.locksmith.ui.screen.ScreenInfo;
import java.util.List;
import javafx.scene.Node;

/// Customers › Import.
public final class ImportScreen implements Screen {
    private final ImportModel model;
    private final ImportView view;

    public ImportScreen(ConsoleServices services, ScreenContext context) {
        model = new ImportModel(services, context);
        view = new ImportView(model, context.texts());
    }

    @Override
    public ScreenInfo info() {
        return new ScreenInfo("import", Icon.IMPORT, List.of("screen.customers", "screen.import"));
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public void shown() {
        model.shown();
    }

    @Override
    public void hidden() {
        model.hidden();
    }
}
