package org.bulgasari.archive.web.home;

import java.util.List;
import org.bulgasari.archive.web.cards.FilmCard;
import org.jspecify.annotations.Nullable;

/// The first page, ready to print. `notice` says why nothing is shown, when nothing is.
public record HomeView(
        String statement,
        @Nullable String notice,
        List<Figure> figures,
        List<FilmCard> arrivals,
        List<FilmCard> rare,
        List<Bar> decades,
        List<Tally> countries,
        List<Tally> carriers,
        List<Tally> languages) {

    public record Figure(String number, String name) {}

    /// A bar of the chart, 0 to 160 high, at `x` of 0 to 1000.
    public record Bar(int x, int width, int height, String label, String count, String spoken, String path) {
        public int top() {
            return 180 - height;
        }

        public int middle() {
            return x + width / 2;
        }
    }

    /// A value with its count; `share` of the largest, in thousandths.
    public record Tally(String name, String count, int share, String path) {}
}
