package org.bulgasari.filmform.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabTest {

    private static final Offset<Double> NEAR = within(0.02);

    @ParameterizedTest
    @CsvSource({
        "000000, 0, 0, 0",
        "ffffff, 100, 0, 0",
        "ff0000, 53.24, 80.09, 67.20",
        "00ff00, 87.73, -86.18, 83.18",
        "0000ff, 32.30, 79.19, -107.86",
        "777777, 50.03, 0, 0"
    })
    void knownColoursLieWhereTheyShould(String hex, double l, double a, double b) {
        Lab lab = Lab.ofRgb(Integer.parseInt(hex, 16));

        assertThat(lab.l()).isCloseTo(l, NEAR);
        assertThat(lab.a()).isCloseTo(a, NEAR);
        assertThat(lab.b()).isCloseTo(b, NEAR);
    }

    @Test
    void everyColourComesBack() {
        for (int rgb = 0; rgb < 0x1000000; rgb += 4099)
            assertThat(Lab.ofRgb(rgb).rgb()).isEqualTo(rgb);
    }
}
