package org.bulgasari.archive.web.cards;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Optional;
import org.bulgasari.archive.platform.languages.PageLanguage;

/// Which form of a name a reader is shown: a Korean reader the one in Hangul, where there is one; others the usual
/// one.
public final class NameChoice {

    private NameChoice() {}

    /// The form among `names`, the usual one of them first.
    public static String of(List<String> names, PageLanguage language) {
        return switch (language) {
            case ENGLISH, ITALIAN -> names.getFirst();
            case KOREAN ->
                names.stream().filter(NameChoice::isHangul).findFirst().orElse(names.getFirst());
        };
    }

    /// A form in a script other than that of `shown`, to stand beside it.
    public static Optional<String> beside(String shown, List<String> names) {
        return names.stream().filter(name -> isLatin(name) != isLatin(shown)).findFirst();
    }

    private static boolean isHangul(String name) {
        return name.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.HANGUL);
    }

    private static boolean isLatin(String name) {
        return name.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.LATIN);
    }
}
