package org.bulgasari.filmform.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.bulgasari.filmform.shots.Shots;
import org.bulgasari.filmform.shots.Transition;
import org.bulgasari.filmform.time.FrameTimes;
import org.bulgasari.filmform.time.Rational;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What every kind of shot list promises.
class ShotListFormatTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void theSameShotsGiveTheSameBytesAndLeaveNothingElseBehind(ShotListFormat format) throws Exception {
        Shots shots = FilmsOfShots.atRate(FilmsOfShots.NTSC);
        Path file = folder.resolve(format.fileName());

        format.write(shots, "불가사리 <&\"> \u0001\ud800", file);
        byte[] first = Files.readAllBytes(file);
        format.write(shots, "불가사리 <&\"> \u0001\ud800", file);

        assertThat(Files.readAllBytes(file)).isEqualTo(first).isNotEmpty();
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    /// The others are written only, or read with their film.
    static List<ShotListFormat> thatStandAlone() {
        return Stream.of(ShotListFormat.values())
                .filter(ShotListFormat::standsAlone)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void itsKindIsSeenFromTheFile(ShotListFormat format) throws Exception {
        Path file = folder.resolve(format.fileName());

        format.write(FilmsOfShots.atRate(FilmsOfShots.PAL), "film", file);

        assertThat(ShotListFormat.guess(file)).isEqualTo(format);
    }

    @ParameterizedTest
    @MethodSource("thatStandAlone")
    void whatWasWrittenIsReadBackToTheSameFrames(ShotListFormat format) throws Exception {
        for (Rational rate : List.of(FilmsOfShots.PAL, FilmsOfShots.NTSC, FilmsOfShots.FILM)) {
            Shots shots = FilmsOfShots.atRate(rate);
            Path file = folder.resolve(format.fileName());
            format.write(shots, "film", file);

            ShotList list = format.read(file, OptionalDouble.empty());

            assertThat(FilmsOfShots.boundaries(list.over(shots.times()))).isEqualTo(FilmsOfShots.boundaries(shots));
            assertThat(list.alone().lengths()).containsExactly(shots.lengths(), Offset.offset(0.0011));
            assertThat(FilmsOfShots.transitions(list.over(shots.times())))
                    .extracting(Transition::source)
                    .containsOnly(Transition.Source.HAND);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFilmOfOneFrameHasAShotList(ShotListFormat format) throws Exception {
        Shots shots = Shots.divide(FrameTimes.constant(1, FilmsOfShots.PAL), List.of());
        Path file = folder.resolve(format.fileName());

        format.write(shots, "", file);

        assertThat(file).isNotEmptyFile();
        if (format.standsAlone())
            assertThat(format.read(file, OptionalDouble.empty()).count()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("thatStandAlone")
    void whatIsNoListIsRefusedInASentence(ShotListFormat format) throws Exception {
        Path empty = Files.createFile(folder.resolve("empty"));
        Path noise = Files.write(folder.resolve("noise"), new byte[] {0, 1, 2, (byte) 200, 13, 10, 9, 0, 44, 59});
        Path prose = Files.writeString(folder.resolve("prose"), "Dear Madam,\nplease find, enclosed; the list.\n");

        for (Path file : List.of(empty, noise, prose, folder, folder.resolve("absent")))
            assertThatThrownBy(() -> format.read(file, OptionalDouble.empty()))
                    .isInstanceOf(NotAShotList.class)
                    .hasMessageStartingWith(file.toString())
                    .hasMessageEndingWith(".");
    }
}
