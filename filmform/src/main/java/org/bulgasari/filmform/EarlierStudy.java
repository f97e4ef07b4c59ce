package org.bulgasari.filmform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bulgasari.filmform.fingerprints.FingerprintFile;
import org.bulgasari.filmform.formats.ShotListFormat;
import org.bulgasari.filmform.measures.MeasuresFile;
import org.bulgasari.filmform.report.FilmFormReport;
import org.bulgasari.filmform.report.NotAReport;
import org.bulgasari.filmform.report.Program;
import org.bulgasari.filmform.report.ReportJson;
import org.bulgasari.filmform.shots.TransitionFinder;

/// A study that was written before: other transitions can be found, corrected and counted in it without the
/// film.
public final class EarlierStudy {

    private final Path folder;
    private final FilmFormReport report;

    private EarlierStudy(Path folder, FilmFormReport report) {
        this.folder = folder;
        this.report = report;
    }

    /// @throws NotAReport when its `report.json` is none
    /// @throws IOException when it cannot be read
    public static EarlierStudy open(Path folder) throws IOException, NotAReport {
        return new EarlierStudy(folder, ReportJson.read(folder.resolve(StudyFiles.REPORT)));
    }

    /// The settings that it was made with, but for the language of its page, which is taken to be English.
    public StudySettings settings() {
        Path corrections = folder.resolve(StudyFiles.CORRECTIONS);
        return new StudySettings(
                new TransitionFinder(
                        surety(FoundShots.CUTS, TransitionFinder.USUAL.cuts()),
                        surety(FoundShots.GRADUALS, TransitionFinder.USUAL.graduals())),
                report.profile(),
                Files.exists(corrections) ? corrections : null,
                Files.exists(folder.resolve(StudyFiles.BARCODE)),
                formats(),
                Locale.ENGLISH);
    }

    private double surety(String setting, double usual) {
        try {
            return Double.parseDouble(report.settings().getOrDefault(setting, ""));
        } catch (NumberFormatException untold) {
            return usual;
        }
    }

    private List<ShotListFormat> formats() {
        return EnumSet.allOf(ShotListFormat.class).stream()
                .filter(format -> Files.exists(folder.resolve(format.fileName())))
                .toList();
    }

    /// Writes all that follows from the transitions, by other settings. The signals stay where they are.
    /// Pictures can be had only of a study that had them: its barcode stays, and shots share out the stills
    /// there are.
    ///
    /// @param other folder that exists, not this study's own
    /// @throws IOException when something of the study is missing, damaged, or belongs to another film
    public void write(StudySettings settings, Path other) throws IOException {
        boolean pictures = settings.pictures() && Files.exists(folder.resolve(StudyFiles.BARCODE));
        StudyFiles.write(
                decoded(), settings, pictures ? new StudyPictures.Kept(folder) : new StudyPictures.None(), other);
    }

    private DecodedFilm decoded() throws IOException {
        DecodedFilm film = new DecodedFilm(
                new Program(
                        ProgramVersion.NAME,
                        ProgramVersion.version(),
                        report.program().decoder()),
                report.film(),
                report.completeness(),
                folder.resolve(StudyFiles.SIGNALS),
                MeasuresFile.read(folder.resolve(StudyFiles.MEASURES)),
                FingerprintFile.read(folder.resolve(StudyFiles.FINGERPRINT)));
        film.requireFrames(report.timeline().frames());
        return film;
    }

    /// The names of what `write` may write.
    public static Set<String> names() {
        Set<String> names = new HashSet<>(StudyFiles.names());
        names.remove(StudyFiles.SIGNALS);
        return Set.copyOf(names);
    }
}
