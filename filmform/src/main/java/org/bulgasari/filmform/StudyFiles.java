package org.bulgasari.filmform;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bulgasari.filmform.fingerprints.FingerprintFile;
import org.bulgasari.filmform.formats.ShotListFormat;
import org.bulgasari.filmform.formats.ShotsCsv;
import org.bulgasari.filmform.formats.TransitionsCsv;
import org.bulgasari.filmform.measures.KeptMeasures;
import org.bulgasari.filmform.measures.MeasuresFile;
import org.bulgasari.filmform.report.CurveCsv;
import org.bulgasari.filmform.report.FilmFormReport;
import org.bulgasari.filmform.report.FilmFormReports;
import org.bulgasari.filmform.report.PictureFigures;
import org.bulgasari.filmform.report.ReportHtml;
import org.bulgasari.filmform.report.ReportJson;
import org.bulgasari.filmform.report.ReportMaterial;
import org.bulgasari.filmform.report.ReportPictures;
import org.bulgasari.filmform.signals.SignalColumns;
import org.bulgasari.filmform.signals.SignalsFile;
import org.bulgasari.filmform.time.FrameTimes;

/// The files that a study leaves in its folder.
public final class StudyFiles {

    /// Written last: where it is, all others are.
    public static final String REPORT = "report.json";

    static final String SIGNALS = "signals.bin";
    static final String MEASURES = "measures.bin";
    static final String FINGERPRINT = "fingerprint.bin";
    static final String CORRECTIONS = "corrections.csv";
    static final String BARCODE = "barcode.png";
    static final String CONTACT = "contact";
    static final String STILLS = "stills";

    private static final String PAGE = "report.html";
    private static final String CURVE = "curve.csv";
    private static final String TRANSITIONS = "transitions.csv";
    private static final String SPEECH_MODEL = "speech.model.sha256";
    private static final String SET_ASIDE = "transitions-set-aside.csv";

    private StudyFiles() {}

    /// The names of all files and folders that a study may leave, whatever its settings.
    public static Set<String> names() {
        Stream<String> fixed = Stream.of(
                REPORT, SIGNALS, MEASURES, FINGERPRINT, CORRECTIONS, BARCODE, CONTACT, STILLS, PAGE, CURVE, SET_ASIDE);
        return Stream.concat(fixed, Stream.of(ShotListFormat.values()).map(ShotListFormat::fileName))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Finds the shots of a decoded film and writes everything that follows from them, `report.json` last.
    ///
    /// @param folder must exist
    static void write(DecodedFilm film, StudySettings settings, StudyPictures pictures, Path folder)
            throws IOException {
        Path corrections = settings.corrections();
        try (SignalsFile signals = SignalsFile.open(film.signals())) {
            FrameTimes times = signals.times();
            FoundShots found = FoundShots.of(
                    settings.finder().find(signals), times, settings.finder(), FoundShots.corrections(corrections));
            FingerprintFile.write(
                    film.fingerprint().withBoundaries(found.shots().boundaries()), folder.resolve(FINGERPRINT));
            MeasuresFile.write(film.measures(), folder.resolve(MEASURES));
            if (corrections != null) Files.write(folder.resolve(CORRECTIONS), Files.readAllBytes(corrections));
            writeShots(found, times, settings.formats(), film.film().fileName(), folder);
            ReportPictures shown = pictures.write(found.shots(), folder);
            writeReport(
                    material(film, found, settings, signals.columns(PictureFigures.SIGNALS)), settings, shown, folder);
        }
    }

    private static void writeShots(
            FoundShots found, FrameTimes times, List<ShotListFormat> formats, String title, Path folder)
            throws IOException {
        TransitionsCsv.write(found.transitions(), times, folder.resolve(TRANSITIONS));
        if (!found.setAside().isEmpty()) TransitionsCsv.write(found.setAside(), times, folder.resolve(SET_ASIDE));
        ShotsCsv.write(found.shots(), folder.resolve(ShotListFormat.SHOTS.fileName()));
        for (ShotListFormat format : formats)
            if (format != ShotListFormat.SHOTS && format != ShotListFormat.TRANSITIONS)
                format.write(found.shots(), title, folder.resolve(format.fileName()));
    }

    private static ReportMaterial material(
            DecodedFilm film, FoundShots found, StudySettings settings, SignalColumns columns) {
        return new ReportMaterial(
                film.program(),
                film.film(),
                film.completeness(),
                settings.profile(),
                settings(found, film.measures()),
                found.shots(),
                found.transitions(),
                columns,
                film.measures());
    }

    /// Those by which shots were found, and the model that heard speech.
    private static Map<String, String> settings(FoundShots found, KeptMeasures measures) {
        Map<String, String> settings = new LinkedHashMap<>(found.settings());
        if (measures.speech() != null)
            settings.put(SPEECH_MODEL, measures.speech().model());
        return settings;
    }

    private static void writeReport(
            ReportMaterial material, StudySettings settings, ReportPictures pictures, Path folder) throws IOException {
        FilmFormReport report = FilmFormReports.assemble(material, Instant.now().truncatedTo(ChronoUnit.SECONDS));
        Files.writeString(folder.resolve(CURVE), CurveCsv.write(report));
        try (Writer page = Files.newBufferedWriter(folder.resolve(PAGE))) {
            ReportHtml.write(report, settings.language(), pictures, page);
        }
        Files.writeString(folder.resolve(REPORT), ReportJson.write(report));
    }
}
