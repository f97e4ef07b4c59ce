package org.bulgasari.archive.discovery.lucene;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.bulgasari.archive.discovery.text.Kana;
import org.bulgasari.archive.discovery.text.Speller;
import org.jspecify.annotations.Nullable;

/// Reads Japanese titles and names out with the dictionary of Kuromoji, which is loaded when the first one is met, and
/// with `japanese-names.csv` beside this class, for film makers it reads wrongly.
public final class JapaneseReadings implements Speller.Readings {

    private static final String NAMES = "japanese-names.csv";

    private final Kept<String, List<String>> kept = new Kept<>(this::read);
    private @Nullable JapaneseTokenizer tokenizer;

    @Override
    public List<String> kana(String japanese) {
        return kept.of(japanese);
    }

    private static UserDictionary names() {
        try (InputStream bytes = JapaneseReadings.class.getResourceAsStream(NAMES)) {
            if (bytes == null) throw new IllegalStateException(NAMES + " is not part of the program");
            return UserDictionary.open(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + NAMES, e);
        }
    }

    private synchronized List<String> read(String japanese) {
        if (tokenizer == null) tokenizer = new JapaneseTokenizer(names(), true, JapaneseTokenizer.Mode.NORMAL);
        try (JapaneseTokenizer words = tokenizer) {
            words.setReader(new StringReader(japanese));
            var text = words.getAttribute(CharTermAttribute.class);
            var reading = words.getAttribute(ReadingAttribute.class);
            List<String> kana = new ArrayList<>();
            words.reset();
            while (words.incrementToken()) {
                String sound = reading.getReading();
                if (sound != null) kana.add(sound);
                else if (Kana.isIn(text.toString())) kana.add(text.toString());
            }
            words.end();
            return List.copyOf(kana);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading out " + japanese, e);
        }
    }
}
