package org.bulgasari.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The table of figures in `bench/README.md`, between two marks; what stands around it is left alone.
///
/// A run of some benchmarks keeps the rows of the others. Each row carries its day, and the machine of each day
/// stands below the table, so that figures of different runs are never taken for one.
final class FigureTable {

    static final String BEGIN = "<!-- figures: written by bench/run --record -->";
    static final String END = "<!-- end of figures -->";
    private static final String HEAD = "| figure | value | target | met | taken |\n|---|---|---|---|---|\n";
    private static final String ROW = "| `";
    private static final String DAY = "- ";

    private final Path file;

    private FigureTable(Path file) {
        this.file = file;
    }

    static FigureTable in(Path file) {
        return new FigureTable(file);
    }

    /// Writes the figures in place of older ones of their names.
    void record(List<Figure> figures, Machine machine) throws IOException {
        if (figures.isEmpty()) return;
        Files.writeString(file, recorded(Files.readString(file), figures, machine));
    }

    static String recorded(String document, List<Figure> figures, Machine machine) {
        int begin = document.indexOf(BEGIN);
        int end = document.indexOf(END);
        if (begin < 0 || end < begin)
            throw new IllegalArgumentException("No place for figures: expected " + BEGIN + " and " + END);
        String block = document.substring(begin + BEGIN.length(), end);
        Map<String, String> rows = keyed(block, ROW, "`");
        Map<String, String> machines = keyed(block, DAY, ":");
        for (Figure figure : figures) rows.put(figure.name(), row(figure, machine));
        machines.put(machine.date().toString(), DAY + machine.date() + ": " + machine.toLine());
        machines.keySet().removeIf(day -> !taken(rows.values(), day));
        return document.substring(0, begin)
                + (BEGIN + "\n\n" + HEAD + lines(rows) + "\n" + lines(machines) + "\n")
                + document.substring(end);
    }

    private static boolean taken(Collection<String> rows, String day) {
        return rows.stream().anyMatch(row -> row.endsWith(" " + day + " |"));
    }

    private static Map<String, String> keyed(String block, String start, String keyEnd) {
        return block.lines()
                .filter(line -> line.startsWith(start))
                .collect(Collectors.toMap(
                        line -> line.substring(start.length(), line.indexOf(keyEnd, start.length())),
                        line -> line,
                        (earlier, later) -> later,
                        LinkedHashMap::new));
    }

    private static String lines(Map<String, String> lines) {
        return lines.values().stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String row(Figure figure, Machine machine) {
        Double target = figure.target();
        Boolean met = figure.met();
        return ROW
                + String.join(
                        " | ",
                        figure.name() + "`",
                        number(figure.value()) + " " + figure.unit(),
                        target == null ? "" : figure.bound() + " " + number(target),
                        met == null ? "" : met ? "yes" : "**no**",
                        machine.date().toString())
                + " |";
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%,d", Math.round(value))
                : String.format(Locale.ROOT, "%,.2f", value);
    }
}
