package org.bulgasari.archive.discovery.lucene;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.bulgasari.archive.discovery.EntryTitle;
import org.bulgasari.archive.discovery.FilmEntry;
import org.bulgasari.archive.discovery.text.TitleKey;
import org.bulgasari.archive.discovery.text.Word;
import org.bulgasari.archive.discovery.text.Words;

/// The alphabetical place of a film: its preferred title without the leading article, by the root order of Unicode
/// CLDR, in which digits are read as numbers.
final class TitleOrder {

    private static final int LONGEST = 120;
    private static final ThreadLocal<RuleBasedCollator> COLLATOR = ThreadLocal.withInitial(() -> {
        var collator = (RuleBasedCollator) Collator.getInstance(Locale.ROOT);
        collator.setNumericCollation(true);
        return collator;
    });

    private TitleOrder() {}

    static byte[] key(FilmEntry entry) {
        EntryTitle title = entry.titles().getFirst();
        List<String> words = Words.of(title.text()).stream().map(Word::text).toList();
        boolean article = words.size() > 1 && TitleKey.isArticle(words.getFirst(), title.language());
        String text = String.join(" ", article ? words.subList(1, words.size()) : words);
        byte[] key = COLLATOR.get().getCollationKey(text).toByteArray();
        return key.length > LONGEST ? Arrays.copyOf(key, LONGEST) : key;
    }
}
