package org.bulgasari.filmform.formats;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bulgasari.filmform.shots.Shot;
import org.bulgasari.filmform.shots.Shots;
import org.bulgasari.filmform.shots.Transition;
import org.bulgasari.filmform.shots.Transition.Source;
import org.bulgasari.filmform.shots.TransitionType;
import org.bulgasari.filmform.time.FrameTimes;

/// `transitions.csv`: one row a transition, its frames, when they appear, and how sure it is.
///
/// Frames are exact; times are seconds with six decimals, told for people and not read back.
public final class TransitionsCsv {

    private static final List<String> COLUMNS =
            List.of("type", "first_frame", "last_frame", "first_time", "last_time", "confidence");

    private TransitionsCsv() {}

    /// All transitions, those included that divide no shots, such as a fade in from the first frame.
    public static void write(List<Transition> transitions, FrameTimes times, Path file) throws IOException {
        StringBuilder text = new StringBuilder(Csv.line(COLUMNS.toArray()));
        for (Transition transition : transitions.stream().sorted().toList()) text.append(line(transition, times));
        WholeFile.write(file, text.toString());
    }

    static void write(Shots shots, Path file) throws IOException {
        write(shots.stream().map(Shot::in).filter(Objects::nonNull).toList(), shots.times(), file);
    }

    private static String line(Transition transition, FrameTimes times) {
        return Csv.line(
                transition.type().word(),
                transition.firstFrame(),
                transition.lastFrame(),
                Seconds.text(times.at(transition.firstFrame())),
                Seconds.text(times.at(transition.lastFrame())),
                BigDecimal.valueOf(transition.confidence())
                        .setScale(6, RoundingMode.HALF_UP)
                        .toPlainString());
    }

    /// @param source who is taken to have set them, since the file does not say
    /// @throws NotAShotList with the line of every bad row
    public static List<Transition> read(Path file, Source source) throws IOException {
        Table table = Table.read(file, List.of("type", "first_frame", "last_frame", "confidence"));
        Complaints complaints = new Complaints(file);
        List<Transition> transitions = new ArrayList<>();
        for (Csv.Row row : table.rows()) {
            try {
                transitions.add(transition(table, row, source));
            } catch (IllegalArgumentException e) {
                complaints.add(row.line(), "no transition: " + String.join(",", row.fields()));
            }
        }
        complaints.check();
        return transitions;
    }

    private static Transition transition(Table table, Csv.Row row, Source source) {
        return new Transition(
                TransitionType.ofWord(table.field(row, "type")),
                Integer.parseInt(table.field(row, "first_frame")),
                Integer.parseInt(table.field(row, "last_frame")),
                Double.parseDouble(table.field(row, "confidence")),
                source);
    }
}
