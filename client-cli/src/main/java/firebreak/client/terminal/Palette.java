package firebreak.client.terminal;

import firebreak.engine.words.Line;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/// What a screen's lines look like on a terminal: few colours, and none at all where people have said so.
public final class Palette {
    private final boolean colour;

    /// @param colour whether colours may be used; bold and reverse are used either way
    public Palette(boolean colour) {
        this.colour = colour;
    }

    /// Lines of a screen, as they look.
    public AttributedString of(List<Line> lines) {
        var text = new AttributedStringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                text.append("\n");
            }
            text.append(of(lines.get(i)));
        }
        return text.toAttributedString();
    }

    private AttributedString of(Line line) {
        return new AttributedString(line.text(), style(line.style()));
    }

    private AttributedStyle style(Line.Style style) {
        var plain = AttributedStyle.DEFAULT;
        return switch (style) {
            case MARKING -> coloured(plain.bold(), AttributedStyle.MAGENTA);
            case TITLE -> plain.bold();
            case PLAIN -> plain;
            case QUIET -> plain.faint();
            case URGENT -> coloured(plain.bold(), AttributedStyle.YELLOW);
            case GOOD -> coloured(plain, AttributedStyle.GREEN);
            case WRONG -> coloured(plain, AttributedStyle.RED);
            case COMMAND -> coloured(plain, AttributedStyle.CYAN);
        };
    }

    private AttributedStyle coloured(AttributedStyle style, int to) {
        return colour ? style.foreground(to) : style;
    }

    /// The foot of the screen, reversed.
    public AttributedString status(String text, boolean urgent) {
        var style = AttributedStyle.INVERSE;
        return new AttributedString(text, urgent ? coloured(style.bold(), AttributedStyle.YELLOW) : style);
    }
}
