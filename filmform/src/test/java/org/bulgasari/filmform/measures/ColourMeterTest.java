package org.bulgasari.filmform.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.IntBinaryOperator;
import org.bulgasari.filmform.decode.Still;
import org.bulgasari.filmform.time.Rational;
import org.junit.jupiter.api.Test;

class ColourMeterTest {

    private static Still still(int frame, IntBinaryOperator colour) {
        byte[] rgb = new byte[160 * 90 * 3];
        for (int y = 0; y < 90; y++)
            for (int x = 0; x < 160; x++)
                for (int c = 0; c < 3; c++)
                    rgb[(y * 160 + x) * 3 + c] = (byte) (colour.applyAsInt(x, y) >> (16 - 8 * c));
        return new Still(frame, new Rational(frame, 25), 160, 90, rgb);
    }

    @Test
    void aPictureOfTwoColoursHasThemByTheirShares() {
        ColourMeter meter = new ColourMeter();
        meter.see(still(0, (x, y) -> x < 120 ? 0x9f3018 : 0x2050a0));

        List<Swatch> palette = meter.colours().palette(5);

        assertThat(palette.stream().map(Swatch::hex)).containsExactly("#9f3018", "#2050a0");
        assertThat(palette.getFirst().share()).isCloseTo(0.75, within(0.03));
    }

    @Test
    void everyShotHasThePaletteOfItsOwnStills() {
        ColourMeter meter = new ColourMeter();
        meter.see(still(0, (x, y) -> 0x9f3018));
        meter.see(still(12, (x, y) -> 0x2050a0));
        meter.see(still(25, (x, y) -> 0x2050a0));

        assertThat(meter.colours().palette(0, 11, 5).stream().map(Swatch::hex)).containsExactly("#9f3018");
        assertThat(meter.colours().palette(12, 30, 5).stream().map(Swatch::hex)).containsExactly("#2050a0");
        assertThat(meter.colours().palette(13, 20, 5)).isEmpty();
    }

    @Test
    void blackBarsDoNotCount() {
        ColourMeter meter = new ColourMeter();
        meter.see(still(0, (x, y) -> y < 12 || y >= 78 ? 0x030303 : 0x80a060));

        assertThat(meter.colours().palette(5).stream().map(Swatch::hex)).containsExactly("#80a060");
    }

    @Test
    void ablackPictureIsBlack() {
        ColourMeter meter = new ColourMeter();
        meter.see(still(0, (x, y) -> 0));

        assertThat(meter.colours().palette(5).stream().map(Swatch::hex)).containsExactly("#000000");
    }

    @Test
    void sharesAddUpToOne() {
        ColourMeter meter = new ColourMeter();
        for (int i = 0; i < 20; i++) {
            int shift = i;
            meter.see(still(i * 12, (x, y) -> (x * 255 / 160) << 16 | (y * 255 / 90) << 8 | shift * 12));
        }

        assertThat(meter.colours().palette(8).stream()
                        .mapToDouble(Swatch::share)
                        .sum())
                .isCloseTo(1, within(0.001));
        assertThat(meter.colours().palette(8))
                .hasSize(8)
                .isEqualTo(meter.colours().palette(8));
    }
}
