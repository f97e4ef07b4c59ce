package org.bulgasari.filmform.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.bulgasari.filmform.shots.Shot;
import org.bulgasari.filmform.shots.Shots;
import org.bulgasari.filmform.shots.Transition;
import org.bulgasari.filmform.time.FrameTimes;
import org.bulgasari.filmform.time.Rational;
import org.junit.jupiter.api.Test;

class StudyProfileTest {

    private static final Shots FOUR_SHOTS = Shots.divide(
            FrameTimes.constant(100, new Rational(25, 1)),
            List.of(Transition.cut(25, 1), Transition.cut(50, 1), Transition.cut(75, 1)));

    private static List<Integer> counted(StudyProfile profile) {
        return profile.counted(FOUR_SHOTS).stream().map(Shot::number).toList();
    }

    @Test
    void titlesAndCreditsAreLeftOut() {
        StudyProfile profile = StudyProfile.plain()
                .without(Exclusion.Kind.FRONT_TITLES, Span.of("0:00-0:01"))
                .without(Exclusion.Kind.END_CREDITS, Span.of("f80-f99"));

        assertThat(counted(profile)).containsExactly(2, 3);
    }

    @Test
    void intertitlesAreLeftOutOnlyWhenTheyDoNotCount() {
        StudyProfile profile = StudyProfile.plain().without(Exclusion.Kind.INTERTITLE, Span.of("1-2"));

        assertThat(counted(profile)).containsExactly(1, 2, 3, 4);
        assertThat(counted(profile.withoutIntertitles())).containsExactly(1, 3, 4);
    }

    @Test
    void aSilentFilmIsMeasuredAtItsProjectionSpeed() {
        StudyProfile profile = StudyProfile.plain().withSpeed(new Rational(24, 16));

        assertThat(profile.seconds(new Rational(2, 1))).isEqualTo(3);
    }

    @Test
    void stretchesAreWrittenAndReadAlike() {
        assertThat(Span.of("1:02:03.5-1:02:10")).isEqualTo(new Span.Seconds(3723.5, 3730));
        assertThat(Span.of("95-180.5")).hasToString("95-180.5");
        assertThat(Span.of("f0-f2400")).hasToString("f0-f2400").isEqualTo(Span.of(" f0 - f2400 "));
        for (String wrong : List.of("", "1", "2-1", "f9-f2", "a-b", "1:2:3:4-5", "f0-99999999999", "NaN-NaN"))
            assertThatIllegalArgumentException().isThrownBy(() -> Span.of(wrong));
    }
}
