package org.bulgasari.filmform;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.bulgasari.filmform.decode.FilmProperties;
import org.bulgasari.filmform.shots.Shot;
import org.bulgasari.filmform.shots.Transition;
import org.bulgasari.filmform.time.FrameTimes;
import tools.jackson.databind.json.JsonMapper;

/// The files that a study leaves in its folder.
public final class StudyFiles {

    private StudyFiles() {}

    /// @param folder created when it does not exist
    public static void write(StudiedFilm film, Path folder) throws IOException {
        Files.createDirectories(folder);
        writeTransitions(film, folder.resolve("transitions.csv"));
        writeShots(film, folder.resolve("shots.csv"));
        Files.write(
                folder.resolve("report.json"),
                JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(report(film)));
    }

    private static void writeTransitions(StudiedFilm film, Path file) throws IOException {
        FrameTimes times = film.shots().times();
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("type,first_frame,last_frame,first_time,last_time,confidence\n");
            for (Transition transition : film.transitions()) {
                out.write(String.format(
                        Locale.ROOT,
                        "%s,%d,%d,%.6f,%.6f,%.3f\n",
                        transition.type().word(),
                        transition.firstFrame(),
                        transition.lastFrame(),
                        times.secondsAt(transition.firstFrame()),
                        times.secondsAt(transition.lastFrame()),
                        transition.confidence()));
            }
        }
    }

    private static void writeShots(StudiedFilm film, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("shot,first_frame,last_frame,start_time,end_time,length,transition_in\n");
            for (Shot shot : film.shots().list()) {
                Transition in = shot.in();
                out.write(String.format(
                        Locale.ROOT,
                        "%d,%d,%d,%.6f,%.6f,%.6f,%s\n",
                        shot.number(),
                        shot.firstFrame(),
                        shot.lastFrame(),
                        shot.start().value(),
                        shot.end().value(),
                        shot.length().value(),
                        in == null ? "" : in.type().word()));
            }
        }
    }

    private static Map<String, Object> report(StudiedFilm film) {
        FilmProperties properties = film.properties();
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("film", String.valueOf(film.file().getFileName()));
        report.put("frames", film.shots().times().frames());
        report.put("seconds", film.shots().times().length().value());
        report.put("shots", film.shots().count());
        report.put("container", properties.container());
        report.put("codec", properties.codec());
        report.put("width", properties.widthInPixels());
        report.put("height", properties.heightInPixels());
        report.put("whole", film.faults().none());
        return report;
    }
}
