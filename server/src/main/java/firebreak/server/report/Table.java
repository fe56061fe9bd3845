package firebreak.server.report;

/// A table with a heading row; says so where it would be empty.
final class Table {
    private final Markup page;
    private final String caption;
    private final String[] heads;
    private boolean empty = true;

    private Table(Markup page, String caption, String... heads) {
        this.page = page;
        this.caption = caption;
        this.heads = heads;
    }

    static Table open(Markup page, String caption, String... heads) {
        return new Table(page, caption, heads);
    }

    /// Begins a row; cells are then written to the page, or with [#cell].
    void row(String... attributes) {
        if (empty) {
            start();
        }
        empty = false;
        page.open("tr", attributes);
    }

    private void start() {
        page.open("div", "class", "wide").open("table");
        page.element("caption", caption);
        page.open("thead").open("tr");
        for (String head : heads) {
            page.element("th", head, "scope", "col");
        }
        page.close().close().open("tbody").line();
    }

    Table cell(String text) {
        page.element("td", text);
        return this;
    }

    void end() {
        page.close().line();
    }

    void close(String ifEmpty) {
        if (empty) {
            page.element("p", ifEmpty, "class", "none").line();
        } else {
            page.close().close().close().line();
        }
    }
}
