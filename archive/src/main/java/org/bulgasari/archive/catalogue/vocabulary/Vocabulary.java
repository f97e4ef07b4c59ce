package org.bulgasari.archive.catalogue.vocabulary;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A closed list of terms, immutable, in the order of its table.
public final class Vocabulary {

    private final String name;
    private final Map<String, Term> byCode = new LinkedHashMap<>();
    private final Map<String, Term> byWords = new HashMap<>();

    Vocabulary(String name, Collection<Term> terms) {
        this.name = name;
        terms.forEach(term -> byCode.put(term.code(), term));
        terms.forEach(term -> byWords.putIfAbsent(fold(term.code()), term));
        terms.forEach(term -> term.names().values().forEach(label -> byWords.putIfAbsent(fold(label), term)));
        terms.forEach(term -> term.aliases().forEach(alias -> byWords.putIfAbsent(fold(alias), term)));
    }

    public String name() {
        return name;
    }

    public Collection<Term> terms() {
        return byCode.values();
    }

    /// The term with exactly this code.
    public Optional<Term> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /// The term that `words` mean: its code, its name in any language, or an alias, whatever the case and spacing.
    public Optional<Term> match(String words) {
        return Optional.ofNullable(byWords.get(fold(words)));
    }

    /// The name of `code` in the language of `locale`; the code itself when no such term is known.
    public String label(String code, Locale locale) {
        Term term = byCode.get(code);
        return term == null ? code : term.label(locale);
    }

    /// Case and spacing say nothing about meaning.
    private static String fold(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
