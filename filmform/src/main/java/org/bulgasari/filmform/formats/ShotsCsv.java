package org.bulgasari.filmform.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.bulgasari.filmform.shots.Shot;
import org.bulgasari.filmform.shots.Shots;
import org.bulgasari.filmform.shots.Transition.Source;
import org.bulgasari.filmform.shots.TransitionType;

/// `shots.csv`: one row a shot, its frames, its times in seconds with six decimals, and the transition it
/// begins with.
public final class ShotsCsv {

    private static final List<String> COLUMNS =
            List.of("shot", "first_frame", "last_frame", "start_time", "end_time", "length", "transition_in");

    private ShotsCsv() {}

    public static void write(Shots shots, Path file) throws IOException {
        StringBuilder text = new StringBuilder(Csv.line(COLUMNS.toArray()));
        for (Shot shot : shots.list()) text.append(line(shot));
        WholeFile.write(file, text.toString());
    }

    private static String line(Shot shot) {
        return Csv.line(
                shot.number(),
                shot.firstFrame(),
                shot.lastFrame(),
                Seconds.text(shot.start()),
                Seconds.text(shot.end()),
                Seconds.text(shot.length()),
                shot.in() == null ? "" : shot.in().type().word());
    }

    /// Only `start_time` and `end_time` are needed; `transition_in` is heeded. Of a gradual transition the file
    /// tells the boundary and the type, not the span.
    ///
    /// @throws NotAShotList with the line of every bad row
    public static ShotList read(Path file, Source source) throws IOException {
        Table table = Table.read(file, List.of("start_time", "end_time"));
        Complaints complaints = new Complaints(file);
        List<Mark> marks = new ArrayList<>();
        long end = 0;
        for (Csv.Row row : table.rows()) {
            OptionalLong from = Clock.micros(table.field(row, "start_time"), 1_000_000);
            OptionalLong to = Clock.micros(table.field(row, "end_time"), 1_000_000);
            if (from.isEmpty() || to.isEmpty()) complaints.add(row.line(), "start_time or end_time is no time");
            else if (to.getAsLong() <= from.getAsLong()) complaints.add(row.line(), "the shot ends before it begins");
            else if (from.getAsLong() < end) complaints.add(row.line(), "the shot begins before the last one ends");
            else {
                marks.add(mark(from.getAsLong(), table.field(row, "transition_in"), row, complaints));
                end = to.getAsLong();
            }
        }
        complaints.check();
        if (marks.isEmpty()) throw NotAShotList.of(file, "it lists no shot.");
        return new ShotList(marks, end, source);
    }

    private static Mark mark(long micros, String word, Csv.Row row, Complaints complaints) {
        try {
            return new Mark(micros, micros, micros, word.isEmpty() ? TransitionType.CUT : TransitionType.ofWord(word));
        } catch (IllegalArgumentException e) {
            complaints.add(row.line(), "\"" + word + "\" is no transition; there are cut, dissolve, fade and wipe");
            return Mark.cut(micros);
        }
    }
}
