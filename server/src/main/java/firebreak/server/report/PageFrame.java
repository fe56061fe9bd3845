package firebreak.server.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Consumer;

/// What every page has around it: one file that needs no other, runs nothing, and carries the exercise's marking on screen and
/// on each printed sheet.
public final class PageFrame {
    private PageFrame() {}

    /// A whole page.
    ///
    /// @param css  rules of its own, after those of all pages; without `<`
    /// @param body writes what stands between the two markings
    public static String write(String title, String marking, String css, Consumer<Markup> body) {
        Markup page = new Markup();
        begin(page, title, marking, css);
        body.accept(page);
        end(page, marking);
        page.close().line().close().line().close().line();
        return "<!DOCTYPE html>\n" + page;
    }

    /// Opens the page, its body and its sheet.
    static void begin(Markup page, String title, String marking) {
        begin(page, title, marking, "");
    }

    private static void begin(Markup page, String title, String marking, String css) {
        page.open("html", "lang", "en").line().open("head").line();
        page.single("meta", "charset", "utf-8").line();
        page.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
        page.single("meta", "name", "color-scheme", "content", "light dark").line();
        page.single(
                        "meta", "http-equiv", "Content-Security-Policy", "content",
                        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'")
                .line();
        page.element("title", title).line();
        page.style(css() + onEveryPage(marking) + css);
        page.close().line();
        page.open("body").line();
        page.open("div", "class", "sheet").line();
        page.element("div", marking, "class", "marking", "role", "note").line();
    }

    private static void end(Markup page, String marking) {
        page.element("div", marking, "class", "marking end", "aria-hidden", "true").line();
    }

    /// The marking in the margins of every printed page. Each character is escaped for CSS.
    private static String onEveryPage(String marking) {
        StringBuilder content = new StringBuilder("\"");
        marking.codePoints().forEach(point -> {
            if (Character.isLetterOrDigit(point) || point == ' ') {
                content.appendCodePoint(point);
            } else {
                content.append('\\').append(Integer.toHexString(point)).append(' ');
            }
        });
        content.append('"');
        return "@page { @top-center { content: " + content + "; } @bottom-left { content: " + content + "; } }\n";
    }

    private static String css() {
        try (InputStream css = Objects.requireNonNull(PageFrame.class.getResourceAsStream("report.css"))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the report's style sheet is missing", e);
        }
    }
}
