package org.bulgasari.filmform.formats;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.bulgasari.filmform.shots.Shot;
import org.bulgasari.filmform.shots.Shots;
import org.bulgasari.filmform.time.Rational;

/// Shot lengths as Cinemetrics knows them: number, length, time at which the shot ends, type; in tenths of a
/// second.
///
/// Written is a table with these four columns and a header that tells the unit; the type is 0, as for a
/// measurement in simple mode. Read are this table, the file of the measuring tool (some lines about the
/// measurement, `&@`, then such rows divided by semicolons), tables with other headers that name a length or an
/// end, and bare columns of lengths. Types of shot (close-up and so on) are passed over.
public final class Cinemetrics {

    private Cinemetrics() {}

    /// Ends are rounded to thousandths of a second and lengths are their differences, so that nothing drifts.
    public static void write(Shots shots, Path file) throws IOException {
        StringBuilder text = new StringBuilder(Csv.line("number", "length_ds", "time_ds", "type"));
        BigDecimal last = BigDecimal.ZERO;
        for (Shot shot : shots.list()) {
            BigDecimal end = deciseconds(shot.end());
            text.append(Csv.line(shot.number(), end.subtract(last), end, 0));
            last = end;
        }
        WholeFile.write(file, text.toString());
    }

    private static BigDecimal deciseconds(Rational time) {
        return new BigDecimal(BigInteger.valueOf(time.numerator()).multiply(BigInteger.TEN))
                .divide(BigDecimal.valueOf(time.denominator()), 2, RoundingMode.HALF_UP);
    }

    /// @param filmLength in seconds, when the film is at hand: it settles the unit of a table that does not
    ///     tell it
    /// @throws NotAShotList with the line of every bad row, or when the unit cannot be known
    public static ShotList read(Path file, OptionalDouble filmLength) throws IOException {
        String text = BoundedText.read(file);
        int rows = text.indexOf("&@");
        if (rows < 0) return CinemetricsTable.of(file, Csv.rows(text, Csv.delimiterOf(text)), filmLength);
        String about = text.substring(0, rows);
        int before = (int) about.chars().filter(c -> c == '\n').count();
        List<Csv.Row> tool = Csv.rows(text.substring(rows + 2), ';').stream()
                .map(row -> new Csv.Row(row.line() + before, row.fields()))
                .toList();
        return CinemetricsTable.ofTool(file, tool);
    }

    static String word(String header) {
        return header.strip().toLowerCase(Locale.ROOT);
    }
}
