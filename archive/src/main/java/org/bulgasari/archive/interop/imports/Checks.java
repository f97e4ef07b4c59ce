package org.bulgasari.archive.interop.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bulgasari.archive.catalogue.dates.EdtfDate;
import org.bulgasari.archive.interop.remarks.Remark;
import org.jspecify.annotations.Nullable;

/// Checks the values of one record and gathers its doubts. A code is replaced by the one it means; a word that no
/// vocabulary knows is kept as it is and doubted; a date that is none is left out and doubted.
final class Checks {

    private final Codes codes;
    private final List<Remark> doubts = new ArrayList<>();

    Checks(Codes codes) {
        this.codes = codes;
    }

    List<Remark> doubts() {
        return doubts;
    }

    void doubt(String code, Object... facts) {
        Remark remark = Remark.of(code, facts);
        if (!doubts.contains(remark)) doubts.add(remark);
    }

    String code(String vocabulary, @Nullable String words, String otherwise) {
        String code = code(vocabulary, words);
        return code == null ? otherwise : code;
    }

    @Nullable
    String code(String vocabulary, @Nullable String words) {
        if (words == null || words.isBlank()) return null;
        Optional<String> known = codes.find(vocabulary, words);
        if (known.isPresent()) return known.get();
        doubt("value.unknown-code", words, vocabulary);
        return words.strip();
    }

    List<String> codes(String vocabulary, List<String> words) {
        List<String> found = new ArrayList<>();
        for (String each : words) {
            String code = code(vocabulary, each);
            if (code != null && !found.contains(code)) found.add(code);
        }
        return found;
    }

    @Nullable
    EdtfDate date(@Nullable String text) {
        if (text == null || text.isBlank()) return null;
        Optional<EdtfDate> date = EdtfDate.parse(text.strip());
        if (date.isEmpty()) doubt("value.not-date", text);
        return date.orElse(null);
    }

    @Nullable
    String dateText(@Nullable String text) {
        EdtfDate date = date(text);
        return date == null ? null : date.text();
    }

    @Nullable
    Integer length(@Nullable Integer seconds) {
        if (seconds == null) return null;
        if (seconds > 0) return seconds;
        doubt("value.not-length", seconds);
        return null;
    }

    /// Null instead of blank text, and no letters that a database cannot hold.
    static @Nullable String text(@Nullable String text) {
        return text == null || text.isBlank() ? null : clean(text);
    }

    /// Without zero characters and broken surrogate pairs; blanks around it are taken off.
    static String clean(String text) {
        boolean fine = true;
        for (int i = 0; i < text.length() && fine; i++) {
            char c = text.charAt(i);
            fine = c != 0 && !Character.isSurrogate(c);
        }
        if (fine) return text.strip();
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(c -> c != 0).forEach(c -> kept.appendCodePoint(isLoneSurrogate(c) ? 0xFFFD : c));
        return kept.toString().strip();
    }

    private static boolean isLoneSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
