package org.bulgasari.archive.web.staff.records;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bulgasari.archive.catalogue.LanguageUse;
import org.bulgasari.archive.catalogue.vocabulary.Term;
import org.bulgasari.archive.catalogue.vocabulary.Vocabularies;
import org.jspecify.annotations.Nullable;

/// Reads terms that somebody typed, by code or by name in any page language, and gathers what it does not
/// understand.
final class Terms {

    private static final Pattern WITH_USE = Pattern.compile("(.+?)\\s*\\(([^()]+)\\)");

    private final Vocabularies vocabularies;
    private final List<FormProblem> problems;

    Terms(Vocabularies vocabularies, List<FormProblem> problems) {
        this.vocabularies = vocabularies;
        this.problems = problems;
    }

    List<String> countries(String typed) {
        return codes(typed, words -> vocabularies.countries().match(words), "edit.problem.country");
    }

    List<String> forms(String typed) {
        return codes(typed, words -> match("forms", words), "edit.problem.form");
    }

    List<String> genres(String typed) {
        return codes(typed, words -> match("genres", words), "edit.problem.genre");
    }

    /// Free words need no vocabulary.
    List<String> subjects(String typed) {
        return codes(typed, Optional::of, "");
    }

    /// `Korean; English (subtitles)`; spoken where nothing is said.
    List<LanguageUse> languages(String typed) {
        List<LanguageUse> uses = new ArrayList<>();
        for (String each : parts(typed)) {
            Matcher withUse = WITH_USE.matcher(each);
            boolean plain = language(each).isPresent() || !withUse.matches();
            Optional<String> language = language(plain ? each : withUse.group(1));
            Optional<String> use = plain ? Optional.of("spoken") : match("language-uses", withUse.group(2));
            if (language.isPresent() && use.isPresent()) uses.add(new LanguageUse(language.get(), use.get()));
            else problems.add(FormProblem.of("edit.problem.language", each));
        }
        return uses;
    }

    /// One code, or null for a blank field.
    @Nullable
    String one(String vocabulary, String typed, String problem) {
        return oneOf(words -> match(vocabulary, words), typed, problem);
    }

    @Nullable
    String oneLanguage(String typed) {
        return oneOf(this::language, typed, "edit.problem.language");
    }

    private @Nullable String oneOf(Function<String, Optional<String>> match, String typed, String problem) {
        if (typed.isBlank()) return null;
        Optional<String> code = match.apply(typed);
        if (code.isEmpty()) problems.add(FormProblem.of(problem, typed));
        return code.orElse(null);
    }

    private Optional<String> language(String words) {
        return vocabularies.languages().match(words);
    }

    private Optional<String> match(String vocabulary, String words) {
        return vocabularies.named(vocabulary).match(words).map(Term::code);
    }

    private List<String> codes(String typed, Function<String, Optional<String>> match, String problem) {
        Set<String> codes = new LinkedHashSet<>();
        for (String part : parts(typed)) {
            List<String> words = match.apply(part).isPresent() ? List.of(part) : List.of(part.split("\\s*,\\s*"));
            for (String each : words)
                match.apply(each).ifPresentOrElse(codes::add, () -> problems.add(FormProblem.of(problem, each)));
        }
        return List.copyOf(codes);
    }

    private static List<String> parts(String typed) {
        return Pattern.compile("[;\\n]")
                .splitAsStream(typed)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
