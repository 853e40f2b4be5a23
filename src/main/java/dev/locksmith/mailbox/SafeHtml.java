package dev.locksmith.mailbox;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/// Sanitizes a mail's HTML: what is on one allow-list stays, everything else is gone before the mail is shown
/// (R71). Nothing that stays loads, moves, sends or runs anything; a link stays a link, to be followed by its reader.
public final class SafeHtml {
    private static final String[] TAGS = {
        "a",
        "abbr",
        "address",
        "article",
        "b",
        "blockquote",
        "br",
        "caption",
        "center",
        "cite",
        "code",
        "col",
        "colgroup",
        "dd",
        "del",
        "div",
        "dl",
        "dt",
        "em",
        "figcaption",
        "figure",
        "font",
        "footer",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "i",
        "img",
        "ins",
        "kbd",
        "li",
        "main",
        "ol",
        "p",
        "pre",
        "q",
        "s",
        "samp",
        "section",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "time",
        "tr",
        "u",
        "ul",
        "wbr"
    };

    private static final Safelist ALLOWED = new Safelist()
            .addTags(TAGS)
            .addAttributes(":all", "align", "class", "dir", "lang", "role", "style", "title", "valign")
            .addAttributes("a", "href")
            .addAttributes("font", "color", "face", "size")
            .addAttributes("img", "alt", "height", "src", "width")
            .addAttributes("ol", "start", "type")
            .addAttributes("table", "bgcolor", "border", "cellpadding", "cellspacing", "width")
            .addAttributes("td", "bgcolor", "colspan", "height", "rowspan", "width")
            .addAttributes("th", "bgcolor", "colspan", "height", "rowspan", "scope", "width")
            .addAttributes("tr", "bgcolor")
            .addAttributes("col", "span", "width")
            .addProtocols("a", "href", "http", "https", "mailto")
            .addProtocols("img", "src", "data");

    /// A drawing in SVG can hold anything, so only pictures of dots stay.
    private static final Pattern DOTS =
            Pattern.compile("data:image/(png|jpe?g|gif|webp)[;,]", Pattern.CASE_INSENSITIVE);

    private SafeHtml() {}

    /// @param html as it came, from whomever
    /// @return a whole page
    public static String of(String html) {
        var dirty = Jsoup.parse(html);
        var clean = new Cleaner(ALLOWED).clean(dirty);
        clean.outputSettings(new OutputSettings().prettyPrint(false));
        for (var element : clean.select("[style]")) keepStyle(element, element.attr("style"));
        clean.select("img[src]").forEach(SafeHtml::keepPicture);
        copyBody(dirty.body(), clean.body());
        copyStyleSheets(dirty, clean);
        return clean.outerHtml();
    }

    private static void keepStyle(Element element, String style) {
        var safe = SafeStyle.of(style);
        if (safe.isEmpty()) element.removeAttr("style");
        else element.attr("style", safe);
    }

    private static void keepPicture(Element image) {
        if (!DOTS.matcher(image.attr("src")).lookingAt()) image.removeAttr("src");
    }

    /// The cleaner begins within the body, whose own looks mails set too.
    private static void copyBody(Element from, Element to) {
        if (from.hasAttr("class")) to.attr("class", from.attr("class"));
        if (from.hasAttr("bgcolor")) to.attr("bgcolor", from.attr("bgcolor"));
        keepStyle(to, from.attr("style"));
    }

    private static void copyStyleSheets(Document from, Document to) {
        for (var sheet : from.select("style")) {
            var safe = SafeStyle.of(sheet.data());
            if (!safe.isEmpty()) to.head().appendElement("style").text(safe);
        }
    }
}
