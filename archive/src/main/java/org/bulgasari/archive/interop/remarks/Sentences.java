package org.bulgasari.archive.interop.remarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The sentences of one language, from `remarks_xx.properties` beside this class. `{0}`, `{1}` ... are places for
/// facts; quotes mean nothing special, so an apostrophe is an apostrophe.
final class Sentences {

    /// Facts come from the source; a remark shows no more than this of one.
    private static final int LONGEST_FACT = 200;

    private static final Set<String> LANGUAGES = Set.of("en", "it", "ko");
    private static final Map<String, Sentences> LOADED = new ConcurrentHashMap<>();

    private final Properties patterns;

    private Sentences(Properties patterns) {
        this.patterns = patterns;
    }

    static Sentences in(Locale locale) {
        String language = LANGUAGES.contains(locale.getLanguage()) ? locale.getLanguage() : "en";
        return LOADED.computeIfAbsent(language, Sentences::load);
    }

    private static Sentences load(String language) {
        Properties patterns = new Properties();
        try (InputStream in = Sentences.class.getResourceAsStream("remarks_" + language + ".properties")) {
            if (in == null) throw new IllegalStateException("No sentences for remarks in " + language);
            patterns.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Sentences(patterns);
    }

    Set<String> codes() {
        return patterns.stringPropertyNames();
    }

    String fill(String code, List<String> facts) {
        String text = patterns.getProperty(code);
        if (text == null) return code + " " + facts;
        for (int i = 0; i < facts.size(); i++) text = text.replace("{" + i + "}", shortened(facts.get(i)));
        return text;
    }

    private static String shortened(String fact) {
        return fact.length() <= LONGEST_FACT ? fact : fact.substring(0, LONGEST_FACT) + "…";
    }
}
