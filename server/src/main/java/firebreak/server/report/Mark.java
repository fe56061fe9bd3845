package firebreak.server.report;

/// Something that happened, marked on a chart.
///
/// @param shape what kind of thing
/// @param told  for the tooltip and for screen readers
record Mark(int minute, Shape shape, String told) {

    /// How a mark looks. Shapes differ, not only colours.
    enum Shape {
        CALL_IN_TIME("call answered in time"),
        CALL_LATE("call answered late"),
        CALL_FAILED("call not answered"),
        CALL_OPEN("call still open"),
        MEASURE("measure offered"),
        CLAIM("claim"),
        HOSTILE("act of rung 3 or more");

        private final String label;

        Shape(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /// Draws it around a point.
    void draw(Markup svg, int x, int y) {
        svg.open("g", "class", "mark " + shape.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        svg.element("title", told);
        switch (shape) {
            case CALL_IN_TIME -> svg.single("circle", "cx", n(x), "cy", n(y), "r", "5", "class", "full");
            case CALL_LATE -> {
                svg.single("circle", "cx", n(x), "cy", n(y), "r", "5", "class", "hollow");
                svg.single("path", "d", "M" + x + " " + (y - 5) + "A5 5 0 0 0 " + x + " " + (y + 5) + "Z", "class", "full");
            }
            case CALL_FAILED -> {
                svg.single("circle", "cx", n(x), "cy", n(y), "r", "5", "class", "hollow");
                svg.single(
                        "path",
                        "d",
                        "M" + (x - 3) + " " + (y - 3) + "L" + (x + 3) + " " + (y + 3) + "M" + (x + 3) + " " + (y - 3) + "L"
                                + (x - 3) + " " + (y + 3),
                        "class",
                        "stroke");
            }
            case CALL_OPEN -> svg.single("circle", "cx", n(x), "cy", n(y), "r", "5", "class", "hollow");
            case MEASURE -> svg.single("rect", "x", n(x - 4), "y", n(y - 4), "width", "9", "height", "9", "class", "full");
            case CLAIM -> svg.single(
                    "path", "d", "M" + x + " " + (y - 6) + "L" + (x + 6) + " " + (y + 5) + "H" + (x - 6) + "Z", "class", "full");
            case HOSTILE -> svg.single(
                    "path",
                    "d",
                    "M" + x + " " + (y - 6) + "L" + (x + 6) + " " + y + "L" + x + " " + (y + 6) + "L" + (x - 6) + " " + y + "Z",
                    "class",
                    "full");
        }
        svg.close();
    }

    private static String n(int number) {
        return Integer.toString(number);
    }
}
