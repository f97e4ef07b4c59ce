package org.bulgasari.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/// The figures of a run, printed as they come.
public final class Figures {

    private final List<Figure> taken = new ArrayList<>();
    private final PrintStream lines;

    public Figures(PrintStream lines) {
        this.lines = lines;
    }

    public void add(Figure figure) {
        taken.add(figure);
        lines.println(figure.toJson());
        lines.flush();
    }

    public List<Figure> taken() {
        return List.copyOf(taken);
    }
}
