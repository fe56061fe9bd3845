package firebreak.server.report;

import firebreak.engine.review.DyadHistory;
import java.util.List;
import java.util.function.ToIntFunction;

/// Lines that keep their value until the next change.
final class Lines {
    private Lines() {}

    /// The path of a number over time.
    ///
    /// @param y      pixel row of a value
    /// @param until  the last minute that the chart shows
    static String path(
            List<DyadHistory.Point> points, ToIntFunction<DyadHistory.Point> value, TimeAxis axis, Height y, int until) {
        StringBuilder path = new StringBuilder();
        int lastX = Integer.MIN_VALUE;
        int lastY = Integer.MIN_VALUE;
        for (DyadHistory.Point point : points) {
            int px = axis.x(point.minute());
            int py = y.of(value.applyAsInt(point));
            if (path.isEmpty()) {
                path.append('M').append(px).append(' ').append(py);
            } else {
                if (px != lastX) {
                    path.append('H').append(px);
                }
                if (py != lastY) {
                    path.append('V').append(py);
                }
            }
            lastX = px;
            lastY = py;
        }
        int end = axis.x(until);
        return path.isEmpty() || end == lastX ? path.toString() : path.append('H').append(end).toString();
    }

    /// The pixel row of a value.
    @FunctionalInterface
    interface Height {
        int of(int value);
    }
}
