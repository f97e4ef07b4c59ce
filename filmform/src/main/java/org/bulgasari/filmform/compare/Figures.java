package org.bulgasari.filmform.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Numbers as people read them: three significant digits, a true minus, no powers of ten.
public final class Figures {

    private Figures() {}

    public static String text(double value) {
        if (!Double.isFinite(value)) return "\u2013";
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(3, RoundingMode.HALF_UP));
        int decimals = Math.clamp(rounded.scale(), 0, 3);
        return rounded.setScale(decimals, RoundingMode.HALF_UP).toPlainString().replace('-', '\u2212');
    }

    /// As `text`, without zeros at its end: for axes.
    public static String tick(double value) {
        String text = text(value);
        return text.contains(".") ? text.replaceFirst("\\.?0+$", "") : text;
    }

    public static String signed(double value) {
        String text = text(value);
        return value > 0 ? "+" + text : text;
    }

    /// Never 0: a p that is too small to print is called below.
    public static String p(double value) {
        if (Double.isNaN(value)) return "\u2013";
        return value < 0.001
                ? "< 0.001"
                : "= "
                        + new BigDecimal(value)
                                .round(new MathContext(2, RoundingMode.HALF_UP))
                                .toPlainString();
    }
}
