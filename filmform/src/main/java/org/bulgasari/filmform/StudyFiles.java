package org.bulgasari.filmform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bulgasari.filmform.decode.FilmProperties;
import org.bulgasari.filmform.fingerprints.FingerprintFile;
import org.bulgasari.filmform.formats.ShotsCsv;
import org.bulgasari.filmform.formats.TransitionsCsv;
import tools.jackson.databind.json.JsonMapper;

/// The files that a study leaves in its folder.
public final class StudyFiles {

    private StudyFiles() {}

    /// @param folder created when it does not exist
    public static void write(StudiedFilm film, Path folder) throws IOException {
        Files.createDirectories(folder);
        TransitionsCsv.write(film.transitions(), film.shots().times(), folder.resolve("transitions.csv"));
        ShotsCsv.write(film.shots(), folder.resolve("shots.csv"));
        FingerprintFile.write(film.fingerprint(), folder.resolve("fingerprint.bin"));
        Files.write(
                folder.resolve("report.json"),
                JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(report(film)));
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
