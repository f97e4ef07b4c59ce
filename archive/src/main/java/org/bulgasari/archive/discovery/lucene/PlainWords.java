package org.bulgasari.archive.discovery.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bulgasari.archive.discovery.text.Han;
import org.bulgasari.archive.discovery.text.Word;

/// Words of running text (summaries, subjects, names of genres and countries), where singular and plural are the
/// same.
final class PlainWords {

    private PlainWords() {}

    /// The words one by one, each as its singular.
    static List<List<String>> positions(List<Word> words) {
        List<List<String>> positions = new ArrayList<>(words.size());
        for (Word word : words) positions.add(List.of(singular(word.text())));
        return positions;
    }

    /// English plurals only; index and query do the same, so that a word wrongly shortened is still found.
    static String singular(String word) {
        int length = word.length();
        if (length < 4 || word.charAt(length - 1) != 's' || word.endsWith("ss") || word.endsWith("us")) return word;
        return word.endsWith("ies") && length > 4 ? word.substring(0, length - 3) + "y" : word.substring(0, length - 1);
    }

    static List<String> signs(List<Word> words) {
        List<String> signs = new ArrayList<>();
        for (Word word : words) {
            if (word.kind() == Word.Kind.HANGUL || word.kind() == Word.Kind.SIGNS) {
                Han.fold(word.text()).codePoints().forEach(c -> signs.add(Character.toString(c)));
            }
        }
        return signs;
    }

    /// An identifier or barcode without case, spaces and hyphens.
    static String number(String text) {
        String number = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        return number.length() > 100 ? number.substring(0, 100) : number;
    }
}
