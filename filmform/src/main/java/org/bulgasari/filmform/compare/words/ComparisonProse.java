package org.bulgasari.filmform.compare.words;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bulgasari.filmform.compare.Measure;
import org.bulgasari.filmform.compare.statistics.Interval;
import org.bulgasari.filmform.report.Prose;
import org.jspecify.annotations.Nullable;

/// The words of comparisons in one language, and numbers as people read them: three significant digits, a true
/// minus, no powers of ten.
public final class ComparisonProse {

    private static final MathContext DIGITS = new MathContext(3, RoundingMode.HALF_UP);
    private static final String NONE = "–";

    private final Prose prose;

    /// @param language English, Italian or Korean; any other is answered in English
    public ComparisonProse(Locale language) {
        prose = new Prose(language, ComparisonProse.class.getPackageName() + ".words");
    }

    /// The words of a language that somebody asked for.
    ///
    /// @param code such as `ko`
    /// @throws IllegalArgumentException with a sentence, when nothing is written in it
    public static ComparisonProse in(String code) {
        return Prose.LANGUAGES.stream()
                .filter(known -> known.getLanguage().equals(code))
                .findFirst()
                .map(ComparisonProse::new)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Nothing is written in the language \"" + code + "\"; there are " + languages() + "."));
    }

    private static String languages() {
        return Prose.LANGUAGES.stream().map(Locale::getLanguage).collect(Collectors.joining(", "));
    }

    public String language() {
        return prose.language();
    }

    public String say(String key, Object... of) {
        return prose.say(key, of);
    }

    public String count(String key, int count) {
        return prose.count(key, count);
    }

    public String list(List<String> parts) {
        return prose.list(parts);
    }

    public String whole(long value) {
        return prose.whole(value);
    }

    public String duration(double seconds) {
        return prose.duration(seconds);
    }

    /// For axes and settings: as short as may be.
    public String tick(double value) {
        return prose.axis(value);
    }

    public String figure(double value) {
        if (!Double.isFinite(value)) return NONE;
        if (value == 0) return prose.whole(0);
        BigDecimal rounded = new BigDecimal(value).round(DIGITS);
        int before = rounded.precision() - rounded.scale();
        return prose.number(rounded.doubleValue(), Math.clamp(DIGITS.getPrecision() - (long) before, 0, 3));
    }

    public String signed(double value) {
        return value > 0 ? "+" + figure(value) : figure(value);
    }

    /// A ratio with its sign: `0.72 ×`.
    public String times(double ratio) {
        return say("times", figure(ratio));
    }

    /// `= 0.012`, and never 0: a p that is too small to print is called below.
    public String p(double p) {
        if (p < 0.001) return "< " + figure(0.001);
        BigDecimal rounded = new BigDecimal(p).round(new MathContext(2, RoundingMode.HALF_UP));
        return "= " + prose.number(rounded.doubleValue(), Math.clamp(rounded.scale(), 1, 4));
    }

    public String interval(@Nullable Interval interval, boolean signed) {
        if (interval == null) return NONE;
        return signed
                ? say("from.to", signed(interval.from()), signed(interval.to()))
                : say("from.to", figure(interval.from()), figure(interval.to()));
    }

    public String measure(Measure measure) {
        return say("measure." + measure.word());
    }

    /// With its unit, where it has one.
    public String measureInUnit(Measure measure) {
        String unit = say("unit." + measure.word());
        return unit.isEmpty() ? measure(measure) : say("measure.unit", measure(measure), unit);
    }
}
