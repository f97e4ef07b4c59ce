package org.bulgasari.archive.interop.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bulgasari.archive.catalogue.vocabulary.Term;
import org.bulgasari.archive.catalogue.vocabulary.Vocabularies;

/// The codes that words mean in the vocabularies, remembered, since the same few words come again and again. One
/// thread.
final class Codes {

    /// More different words than this are not remembered.
    private static final int REMEMBERED = 50_000;

    private final Vocabularies vocabularies;
    private final Map<String, Map<String, Optional<String>>> remembered = new HashMap<>();

    Codes(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    /// The code of `words` in the vocabulary `name`, or empty. `countries` and `languages` are ISO codes.
    Optional<String> find(String name, String words) {
        Map<String, Optional<String>> known = remembered.computeIfAbsent(name, each -> new HashMap<>());
        Optional<String> code = known.get(words);
        if (code != null) return code;
        Optional<String> found = source(name).apply(words);
        if (known.size() < REMEMBERED) known.put(words, found);
        return found;
    }

    private Function<String, Optional<String>> source(String name) {
        return switch (name) {
            case "countries" -> words -> vocabularies.countries().match(words);
            case "languages" -> words -> vocabularies.languages().match(words);
            default -> words -> vocabularies.named(name).match(words).map(Term::code);
        };
    }

    /// Whether `type` reads a relation from its far end (`has-episode`).
    boolean isInverse(String type) {
        return base(type).isPresent();
    }

    /// The relation type that `inverse` reads from its far end.
    Optional<String> base(String inverse) {
        return vocabularies.named("relation-types").terms().stream()
                .filter(term -> !term.code().equals(inverse))
                .filter(term -> term.more("inverse").filter(inverse::equals).isPresent())
                .map(Term::code)
                .findFirst();
    }
}
