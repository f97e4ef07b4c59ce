package org.bulgasari.archive.discovery.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Cuts a text into words.
///
/// Abbreviations close up ("M*A*S*H", "U.S.A."), elided articles come off ("l'avventura"), other apostrophes vanish
/// ("don't", "Ch'oe"), "&" and "+" read as "and", thousands close up ("20,000").
public final class Words {

    private static final Set<String> ELIDED =
            Set.of("l", "d", "un", "dell", "nell", "all", "sull", "dall", "quell", "qu", "c", "j", "m", "n", "s", "t");

    private final String folded;
    private final List<Word> words = new ArrayList<>();
    private int at;

    private Words(String folded) {
        this.folded = folded;
    }

    /// The words of `text`, folded, in reading order.
    public static List<Word> of(String text) {
        var cutter = new Words(Folding.fold(text));
        cutter.cut();
        return cutter.words;
    }

    private void cut() {
        while (at < folded.length()) {
            int c = folded.codePointAt(at);
            Word.Kind kind = kindOf(c);
            if (kind == Word.Kind.LETTERS) {
                letters();
            } else if (kind != null) {
                run(kind);
            } else {
                if (c == '&' || c == '+') {
                    words.add(new Word("and", Word.Kind.LETTERS, false));
                }
                at += Character.charCount(c);
            }
        }
    }

    private void run(Word.Kind kind) {
        int from = at;
        while (at < folded.length() && kindOf(folded.codePointAt(at)) == kind) {
            at += Character.charCount(folded.codePointAt(at));
        }
        words.add(new Word(folded.substring(from, at), kind, false));
    }

    /// A word of plain ASCII letters that ends in a space or the like: most words, read without building them up.
    private boolean plainWord() {
        int end = at;
        while (end < folded.length() && isPlain(folded.charAt(end))) end++;
        boolean plain =
                end == folded.length() || (folded.charAt(end) < 0x80 && "'./,*".indexOf(folded.charAt(end)) < 0);
        if (!plain || end == at) return false;
        words.add(new Word(folded.substring(at, end), Word.Kind.LETTERS, false));
        at = end;
        return true;
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || isDigit(c);
    }

    private void letters() {
        if (plainWord()) return;
        var word = new StringBuilder();
        boolean possessive = false;
        if (isAbbreviation()) {
            closeUp(word);
            words.add(new Word(word.toString(), Word.Kind.LETTERS, false));
            return;
        }
        while (at < folded.length()) {
            int c = folded.codePointAt(at);
            if (kindOf(c) == Word.Kind.LETTERS || isMark(c)) {
                word.appendCodePoint(c);
                at += Character.charCount(c);
            } else if (c == '\'' && nextIsLetter(at + 1)) {
                if (ELIDED.contains(word.toString())) {
                    break;
                }
                possessive = endsInS(at + 1);
                at++;
            } else if (isFraction(word) || isThousands(word)) {
                if (folded.charAt(at) == '/') {
                    word.append('/');
                }
                at++;
            } else {
                break;
            }
        }
        words.add(new Word(word.toString(), Word.Kind.LETTERS, possessive));
    }

    private boolean nextIsLetter(int i) {
        return i < folded.length() && kindOf(folded.codePointAt(i)) == Word.Kind.LETTERS;
    }

    private boolean endsInS(int i) {
        return folded.charAt(i) == 's' && !nextIsLetter(i + 1);
    }

    private boolean isFraction(StringBuilder word) {
        return folded.charAt(at) == '/'
                && word.length() == 1
                && isDigit(word.charAt(0))
                && digitsFrom(at + 1) == 1
                && folded.charAt(at + 1) != '0';
    }

    private boolean isThousands(StringBuilder word) {
        char c = folded.charAt(at);
        return (c == ',' || c == '.')
                && !word.isEmpty()
                && word.length() <= 3
                && word.chars().allMatch(d -> isDigit((char) d))
                && digitsFrom(at + 1) == 3;
    }

    private int digitsFrom(int i) {
        int end = i;
        while (end < folded.length() && isDigit(folded.charAt(end))) {
            end++;
        }
        return end - i;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /// Single letters with dots, stars or hyphens between: at least two.
    private boolean isAbbreviation() {
        return isLoneLetter(at) && isJoiner(at + 1) && isLoneLetter(at + 2);
    }

    private boolean isLoneLetter(int i) {
        return i < folded.length()
                && Character.isLetter(folded.charAt(i))
                && kindOf(folded.charAt(i)) == Word.Kind.LETTERS
                && !nextIsLetter(i + 1);
    }

    private boolean isJoiner(int i) {
        return i < folded.length() && (folded.charAt(i) == '.' || folded.charAt(i) == '*');
    }

    private void closeUp(StringBuilder word) {
        while (isLoneLetter(at)) {
            word.append(folded.charAt(at++));
            if (isJoiner(at)) {
                at++;
            }
        }
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    static Word.@org.jspecify.annotations.Nullable Kind kindOf(int c) {
        if (c < 0x80) {
            return Character.isLetterOrDigit(c) ? Word.Kind.LETTERS : null;
        }
        if (c >= 0xAC00 && c <= 0xD7A3) {
            return Word.Kind.HANGUL;
        }
        if (c >= 0x3131 && c <= 0x318E) {
            return Word.Kind.JAMO;
        }
        if (isSign(c)) {
            return Word.Kind.SIGNS;
        }
        return Character.isLetterOrDigit(c) ? Word.Kind.LETTERS : null;
    }

    private static boolean isSign(int c) {
        return Character.isIdeographic(c)
                || (c >= 0x3041 && c <= 0x3096)
                || c == 0x30FC
                || c == 0x3005
                || (c >= 0x0E01 && c <= 0x0EFF && c != 0x0E2F && c != 0x0E46 && c != 0x0E4F)
                || (c >= 0x1000 && c <= 0x109F)
                || (c >= 0x1780 && c <= 0x17D3);
    }
}
