package dev.locksmith.ui.customers.access;

import dev.locksmith.access.GrantedAccess;
import dev.locksmith.text.Texts;
import dev.locksmith.ui.control.Buttons;
import dev.locksmith.ui.control.Icon;
import dev.locksmith.ui.control.Labels;
import dev.locksmith.ui.control.StyleClass;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The Access part: the reset as it happens, the tokens, the facts of signing in.
public final class AccessView extends ScrollPane {
    private final AccessModel model;
    private final TokenActs acts;
    private final Texts texts;
    private final AccessLabels words;
    private final VBox tokens = new VBox();

    /// @param show brings this part to the front
    public AccessView(Acting acting, AccessActs acts, TokenActs tokenActs, Runnable show, Texts texts) {
        this.model = acting.model();
        this.acts = tokenActs;
        this.texts = texts;
        this.words = new AccessLabels(texts);
        var content = new VBox(
                banner(acting, show),
                new ResetSection(model, acts, texts),
                tokensHeading(),
                tokens,
                new SignInSection(model, acting.customerProperty(), texts));
        content.getStyleClass().addAll(StyleClass.PANE_CONTENT, StyleClass.ACCESS);
        content.visibleProperty().bind(model.loaded());
        model.snapshot().subscribe(now -> drawTokens(now.tokens()));
        setContent(content);
        setFitToWidth(true);
    }

    /// The result of an act gets the focus that its button has lost by being disabled, so that the next key never meets
    /// another act.
    private Node banner(Acting acting, Runnable show) {
        var sentence = Labels.wrapped("");
        sentence.setId("access-banner");
        var box = new HBox(Icon.DONE.draw(), sentence);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add(StyleClass.BANNER);
        box.setFocusTraversable(true);
        box.setAccessibleRole(AccessibleRole.TEXT);
        box.accessibleTextProperty().bind(sentence.textProperty());
        acting.banner().subscribe(banner -> {
            var words = banner.sentence(texts);
            var there = !words.isEmpty();
            if (!there && box.isFocused()) requestFocus();
            box.setVisible(there);
            box.setManaged(there);
            sentence.setText(words);
            box.getStyleClass().remove(StyleClass.WARNING);
            if (!banner.good()) box.getStyleClass().add(StyleClass.WARNING);
            box.getChildren().set(0, (banner.good() ? Icon.DONE : Icon.WARNING).draw());
            if (there && isFocused()) box.requestFocus();
        });
        acting.onBegin(() -> {
            show.run();
            requestFocus();
        });
        return box;
    }

    private Node tokensHeading() {
        Hyperlink all = Buttons.link(texts.get("customers.tokens.revoke-all"), acts::forceSignIn);
        all.setId("revoke-all");
        all.visibleProperty().bind(model.tokens().map(held -> !held.isEmpty()));
        all.disableProperty().bind(model.acting());
        var heading = new HBox(Labels.of(texts.get("customers.tokens"), StyleClass.SECTION), Labels.spring(), all);
        heading.setAlignment(Pos.CENTER_LEFT);
        return heading;
    }

    private List<GrantedAccess> drawn = List.of();

    private void drawTokens(List<GrantedAccess> held) {
        if (held.isEmpty()) {
            tokens.getChildren().setAll(Labels.wrapped(texts.get("customers.tokens.none"), StyleClass.MUTED));
        } else if (held.equals(drawn)) {
            for (int i = 0; i < held.size(); i++) {
                ((TokenLine) tokens.getChildren().get(i))
                        .say(words.tokens(held.get(i), model.readAt().get()));
            }
        } else {
            tokens.getChildren().setAll(held.stream().map(this::line).toList());
        }
        drawn = held;
    }

    private TokenLine line(GrantedAccess access) {
        var line = new TokenLine(words.integration(access), texts.get("customers.revoke"), () -> acts.revoke(access));
        line.say(words.tokens(access, model.readAt().get()));
        return line;
    }

    /// What one integration holds, with Revoke.
    private static final class TokenLine extends HBox {
        private final Label detail = Labels.wrapped("", StyleClass.MUTED, StyleClass.SMALL);

        TokenLine(String integration, String revoke, Runnable act) {
            super(10);
            setAlignment(Pos.CENTER_LEFT);
            getStyleClass().add(StyleClass.TOKEN_LINE);
            var button = Buttons.of(revoke, act);
            button.setAccessibleText(revoke + " " + integration);
            var what = new VBox(2, Labels.of(integration), detail);
            HBox.setHgrow(what, Priority.ALWAYS);
            getChildren().addAll(Buttons.mark(Icon.TOKENS, integration), what, button);
        }

        void say(String words) {
            detail.setText(words);
        }
    }
}
