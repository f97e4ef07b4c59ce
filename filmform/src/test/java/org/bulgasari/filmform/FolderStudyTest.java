package org.bulgasari.filmform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bulgasari.filmform.decode.FilmViewer;
import org.bulgasari.filmform.formats.ShotListFormat;
import org.bulgasari.filmform.measures.Exclusion;
import org.bulgasari.filmform.measures.Span;
import org.bulgasari.filmform.measures.StudyProfile;
import org.bulgasari.filmform.report.FilmFormReport;
import org.bulgasari.filmform.report.JsonSchema;
import org.bulgasari.filmform.report.ReportJson;
import org.bulgasari.filmform.report.ReportedShot;
import org.bulgasari.filmform.shots.Transition;
import org.bulgasari.filmform.shots.TransitionFinder;
import org.bulgasari.filmform.synthetic.SyntheticFilm;
import org.bulgasari.filmform.time.Rational;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// Cuts are set by hand where a test needs them: it does not lean on what the machine finds.
class FolderStudyTest {

    private static final int FRAMES = 120;
    private static final List<String> USUAL_FILES = List.of(
            "curve.csv",
            "fingerprint.bin",
            "measures.bin",
            "report.html",
            "report.json",
            "shots.csv",
            "signals.bin",
            "transitions.csv");

    @TempDir
    Path folder;

    private Path film = Path.of("");
    private Path study = Path.of("");
    private Path corrections = Path.of("");

    @BeforeEach
    void makeFilm() throws IOException {
        film = new SyntheticFilm().scene(1, 50).scene(2, 40).scene(3, 30).write(folder.resolve("film.y4m"));
        study = Files.createDirectory(folder.resolve("study"));
        corrections = Files.writeString(
                folder.resolve("by-hand.csv"), "add,50,50,cut\nadd,90,90,cut\nadd,900,900,cut\nremove,10,20\n");
    }

    private static StudySettings plain() {
        return StudySettings.usual();
    }

    private StudySettings corrected() {
        return new StudySettings(
                TransitionFinder.USUAL, StudyProfile.plain(), corrections, false, List.of(), Locale.ENGLISH);
    }

    private void study(StudySettings settings) throws Exception {
        new FolderStudy(1, settings).study(film, study, new FilmViewer() {}, () -> {});
    }

    private FilmFormReport report() throws Exception {
        return ReportJson.read(study.resolve("report.json"));
    }

    private Set<String> files() throws IOException {
        try (Stream<Path> files = Files.list(study)) {
            return files.map(file -> file.getFileName().toString())
                    .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
        }
    }

    @Test
    void theReportKeepsToThePublishedSchema() throws Exception {
        study(corrected());

        try (InputStream in = ReportJson.class.getResourceAsStream("film-form-report.schema.json")) {
            JsonSchema schema = new JsonSchema(JsonMapper.shared().readTree(Objects.requireNonNull(in)));
            assertThat(schema.objections(JsonMapper.shared().readTree(study.resolve("report.json"))))
                    .isEmpty();
        }
    }

    @Test
    void theReportNamesTheVeryFileThatWasRead() throws Exception {
        study(plain());

        byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(film));
        assertThat(report().film().sha256()).isEqualTo(HexFormat.of().formatHex(sum));
        assertThat(report().film().bytes()).isEqualTo(Files.size(film));
        assertThat(report().film().fileName()).isEqualTo("film.y4m");
        assertThat(report().completeness().isWhole()).isTrue();
        assertThat(report().program().version()).matches("\\d+\\.\\d+\\.\\d+.*");
    }

    @Test
    void shotLengthsAddUpToTheFilm() throws Exception {
        study(corrected());

        double sum = report().shots().stream().mapToDouble(ReportedShot::length).sum();
        assertThat(sum).isEqualTo(report().length()).isEqualTo(FRAMES / 25.0);
    }

    @Test
    void picturesAreThereOnlyWhenTheyAreAskedFor() throws Exception {
        study(plain());

        assertThat(files()).containsExactlyElementsOf(USUAL_FILES);
        assertThat(Files.readString(study.resolve("report.html"))).doesNotContain("data:image");
    }

    @Test
    void picturesShowEveryShot() throws Exception {
        study(new StudySettings(
                TransitionFinder.USUAL, StudyProfile.plain(), corrections, true, List.of(), Locale.ENGLISH));

        assertThat(files()).contains("barcode.png", "contact", "stills").noneMatch(name -> name.endsWith(".tmp"));
        assertThat(study.resolve("stills")).isDirectoryContaining("glob:**/00000[2-8]?.jpg");
        assertThat(Files.readString(study.resolve("report.html"))).contains("data:image/png", "data:image/jpeg");
        try (Stream<Path> stills = Files.list(study.resolve("stills"))) {
            assertThat(stills.count()).isEqualTo(report().shots().size());
        }
    }

    @Test
    void thePageIsWrittenInTheLanguageAskedFor() throws Exception {
        study(new StudySettings(TransitionFinder.USUAL, StudyProfile.plain(), null, false, List.of(), Locale.KOREAN));

        assertThat(Files.readString(study.resolve("report.html"))).contains("lang=\"ko\"");
    }

    @Test
    void furtherListsOfShotsAreWrittenWhenTheyAreAskedFor() throws Exception {
        study(new StudySettings(
                TransitionFinder.USUAL,
                StudyProfile.plain(),
                null,
                false,
                ShotListFormat.ofWords("edl,otio,cinemetrics,elan"),
                Locale.ENGLISH));

        assertThat(files()).contains("shots.edl", "shots.otio", "cinemetrics.csv", "shots.eaf");
    }

    @Test
    void transitionsByHandAreMarkedAndThoseThatMeanNothingToldByLine() throws Exception {
        study(corrected());

        assertThat(report().transitions())
                .filteredOn(each -> each.source() == Transition.Source.HAND)
                .extracting(each -> each.firstFrame())
                .containsExactly(50, 90);
        assertThat(report().settings()).containsEntry("corrections.laid", "3").containsEntry("corrections.idle", "3");
        assertThat(files()).contains("corrections.csv");
    }

    @Test
    void aStudyIsWrittenAnewWithoutItsFilm() throws Exception {
        study(plain());
        FilmFormReport before = report();
        Files.delete(film);

        EarlierStudy earlier = EarlierStudy.open(study);
        Path other = Files.createDirectory(folder.resolve("other"));
        earlier.write(corrected(), other);

        FilmFormReport after = ReportJson.read(other.resolve("report.json"));
        assertThat(after.film()).isEqualTo(before.film());
        assertThat(after.measures().curves()).isEqualTo(before.measures().curves());
        assertThat(after.measures().palette()).isEqualTo(before.measures().palette());
        assertThat(after.shots()).extracting(ReportedShot::firstFrame).contains(0, 50, 90);
        assertThat(after.shots()).allMatch(shot -> !shot.palette().isEmpty());
    }

    @Test
    void whatIsWrittenAnewByTheSameSettingsIsTheSame() throws Exception {
        study(corrected());
        FilmFormReport before = report();
        EarlierStudy earlier = EarlierStudy.open(study);

        earlier.write(earlier.settings(), Files.createDirectory(folder.resolve("other")));

        FilmFormReport after = ReportJson.read(folder.resolve("other/report.json"));
        assertThat(after.shots()).isEqualTo(before.shots());
        assertThat(after.measures()).isEqualTo(before.measures());
        assertThat(after.settings()).isEqualTo(before.settings());
    }

    @Test
    void shotsLeftOutByTheProfileAreListedAndNotCounted() throws Exception {
        StudyProfile profile = StudyProfile.plain()
                .named("without titles")
                .without(Exclusion.Kind.FRONT_TITLES, Span.of("f0-f49"))
                .withSpeed(new Rational(25, 24));
        study(new StudySettings(TransitionFinder.USUAL, profile, corrections, false, List.of(), Locale.ENGLISH));

        assertThat(report().shots().getFirst().counted()).isFalse();
        assertThat(report().profile()).isEqualTo(profile);
        assertThat(report().length()).isEqualTo(FRAMES / 24.0);
    }

    @Test
    void signalsOfAnotherFilmAreNotTakenForThisOnes() throws Exception {
        study(plain());
        Path another = Files.createDirectory(folder.resolve("another"));
        Path shorter = new SyntheticFilm().scene(4, 20).write(folder.resolve("short.y4m"));
        new FolderStudy(1, plain()).study(shorter, another, new FilmViewer() {}, () -> {});
        Files.delete(study.resolve("signals.bin"));
        Files.copy(another.resolve("signals.bin"), study.resolve("signals.bin"));

        EarlierStudy earlier = EarlierStudy.open(study);

        assertThatThrownBy(() -> earlier.write(plain(), another))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not of one film");
    }
}
