package org.fazhi.benchmarks.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A plot of lines over two logarithmic axes, as SVG. */
final class Plot {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 420;
    private static final int LEFT = 80;
    private static final int RIGHT = 190;
    private static final int TOP = 40;
    private static final int BOTTOM = 55;
    private static final List<String> COLOURS =
            List.of("#1f77b4", "#d62728", "#2ca02c", "#ff7f0e", "#9467bd", "#8c564b", "#17becf");

    private record Point(double x, double y) {}

    private final String title;
    private final String across;
    private final String up;
    private final Map<String, List<Point>> series = new LinkedHashMap<>();

    Plot(String title, String across, String up) {
        this.title = title;
        this.across = across;
        this.up = up;
    }

    void add(String name, double x, double y) {
        series.computeIfAbsent(name, key -> new ArrayList<>()).add(new Point(x, y));
    }

    String svg() {
        StringBuilder svg = new StringBuilder();
        svg.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\" font-size=\"12\">%n"
                        .formatted(WIDTH, HEIGHT));
        svg.append("<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n");
        text(svg, LEFT, TOP - 16, "start", title);
        text(svg, (LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 12, "middle", across);
        text(svg, 8, TOP - 2, "start", up);
        Axis x = Axis.of(points().map(Point::x).toList(), LEFT, WIDTH - RIGHT);
        Axis y = Axis.of(points().map(Point::y).toList(), HEIGHT - BOTTOM, TOP + 8);
        for (double tick : x.ticks()) {
            line(svg, x.at(tick), HEIGHT - BOTTOM, x.at(tick), TOP + 8);
            text(svg, x.at(tick), HEIGHT - BOTTOM + 18, "middle", number(tick));
        }
        for (double tick : y.ticks()) {
            line(svg, LEFT, y.at(tick), WIDTH - RIGHT, y.at(tick));
            text(svg, LEFT - 6, y.at(tick) + 4, "end", number(tick));
        }
        int index = 0;
        for (Map.Entry<String, List<Point>> each : series.entrySet()) {
            curve(svg, each.getKey(), each.getValue(), x, y, index++);
        }
        return svg.append("</svg>\n").toString();
    }

    private Stream<Point> points() {
        return series.values().stream().flatMap(List::stream);
    }

    private static void curve(StringBuilder svg, String name, List<Point> points, Axis x, Axis y, int index) {
        String colour = COLOURS.get(index % COLOURS.size());
        StringBuilder way = new StringBuilder();
        for (Point point : points) {
            way.append(format("%.1f,%.1f ", x.at(point.x), y.at(point.y)));
            svg.append(format(
                    "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>\n", x.at(point.x), y.at(point.y), colour));
        }
        svg.append(format(
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>\n",
                way.toString().strip(), colour));
        int row = TOP + 20 + 18 * index;
        svg.append(format(
                "<rect x=\"%d\" y=\"%d\" width=\"10\" height=\"10\" fill=\"%s\"/>\n",
                WIDTH - RIGHT + 12, row - 9, colour));
        text(svg, WIDTH - RIGHT + 27, row, "start", name);
    }

    private static void text(StringBuilder svg, double x, double y, String anchor, String words) {
        svg.append(format("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>\n", x, y, anchor, words));
    }

    private static void line(StringBuilder svg, double x1, double y1, double x2, double y2) {
        svg.append(format("<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#ddd\"/>\n", x1, y1, x2, y2));
    }

    private static String number(double value) {
        return value >= 1 ? format("%,.0f", value) : format("%s", value);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    /** A logarithmic axis over whole powers of ten. */
    private record Axis(int first, int last, double from, double to) {
        static Axis of(List<Double> values, double from, double to) {
            double least =
                    values.stream().mapToDouble(Double::doubleValue).min().orElse(1);
            double most = values.stream().mapToDouble(Double::doubleValue).max().orElse(10);
            int first = (int) Math.floor(Math.log10(least));
            return new Axis(first, Math.max(first + 1, (int) Math.ceil(Math.log10(most))), from, to);
        }

        double at(double value) {
            return from + (to - from) * (Math.log10(value) - first) / (last - first);
        }

        List<Double> ticks() {
            List<Double> ticks = new ArrayList<>();
            for (int power = first; power <= last; power++) {
                ticks.add(Math.pow(10, power));
            }
            return ticks;
        }
    }
}
