package org.bulgasari.archive.interop.remarks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// One thing a keeper should know: `code` names the sentence, `facts` fill its places.
public record Remark(String code, List<String> facts) {

    public Remark {
        facts = List.copyOf(facts);
    }

    public static Remark of(String code, Object... facts) {
        return new Remark(code, Arrays.stream(facts).map(String::valueOf).toList());
    }

    /// The sentence in English, as reports keep it.
    public String text() {
        return text(Locale.ENGLISH);
    }

    /// The sentence in one of the languages of the pages; English where there is none.
    public String text(Locale locale) {
        return Sentences.in(locale).fill(code, facts);
    }
}
