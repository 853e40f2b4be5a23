package dev.locksmith.storefront;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/// The compiled templates of `src/main/jte/storefront`. Everything they show is escaped for where it stands.
final class Templates {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "dev.locksmith.jte");

    String render(String template, Map<String, Object> model) {
        var output = new StringOutput();
        engine.render("storefront/" + template + ".jte", model, output);
        return output.toString();
    }
}
