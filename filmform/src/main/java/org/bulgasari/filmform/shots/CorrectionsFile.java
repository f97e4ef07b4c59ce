package org.bulgasari.filmform.shots;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Corrections as people write them: a line each, its words divided by tabs, commas or semicolons.
///
/// ```
/// # what     frames     what it should be        why (not read)
/// add,       1204,1204, cut
/// remove,    310,310,   ,                        a flash
/// move,      88,88,     90,90
/// retype,    500,512,   fade
/// ```
///
/// The words are `add FIRST LAST TYPE`, `remove FIRST LAST`, `move FIRST LAST TO_FIRST TO_LAST` and `retype
/// FIRST LAST TYPE`; what follows is a note for people. Empty lines, lines that begin with `#`, and a heading
/// that begins with `action` are passed over. A cut has its first frame twice.
public final class CorrectionsFile {

    private static final long MOST_BYTES = 4L << 20;
    private static final Pattern DIVIDER = Pattern.compile("[\\t,;]");

    private CorrectionsFile() {}

    /// @throws IOException with a sentence for each line that is no correction
    public static Corrections read(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES)
            throw new IOException(file + ": larger than 4 MiB, which no corrections are.");
        List<Correction> corrections = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        int number = 0;
        for (String line : lines(file)) {
            number++;
            if (line.isBlank() || line.startsWith("#") || line.startsWith("action")) continue;
            try {
                corrections.add(correction(number, words(line)));
            } catch (IllegalArgumentException e) {
                wrong.add("line " + number + ": no correction: " + line.strip());
            }
        }
        if (!wrong.isEmpty())
            throw new IOException(file + ": " + String.join("; ", wrong.subList(0, Math.min(5, wrong.size())))
                    + ". A correction is add, remove, move or retype with the frames meant.");
        return new Corrections(corrections);
    }

    private static List<String> lines(Path file) throws IOException {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new IOException(file + ": not text in UTF-8.", e);
        }
    }

    private static List<String> words(String line) {
        return DIVIDER.splitAsStream(line).map(String::strip).toList();
    }

    private static Correction correction(int line, List<String> words) {
        int first = frame(words, 1);
        int last = frame(words, 2);
        if (last < first) throw new IllegalArgumentException("ends before it begins");
        return switch (words.getFirst().toLowerCase(Locale.ROOT)) {
            case "add" -> new Correction.Add(line, new Transition(type(words), first, last, 1, Transition.Source.HAND));
            case "remove" -> new Correction.Remove(line, first, last);
            case "move" -> move(line, first, last, words);
            case "retype" -> new Correction.Retype(line, first, last, type(words));
            default -> throw new IllegalArgumentException("no such action");
        };
    }

    private static Correction.Move move(int line, int first, int last, List<String> words) {
        int toFirst = frame(words, 3);
        int toLast = frame(words, 4);
        if (toLast < toFirst) throw new IllegalArgumentException("ends before it begins");
        return new Correction.Move(line, first, last, toFirst, toLast);
    }

    private static int frame(List<String> words, int at) {
        if (at >= words.size()) throw new IllegalArgumentException("frames are missing");
        int frame = Integer.parseInt(words.get(at));
        if (frame < 0) throw new IllegalArgumentException("frames count from 0");
        return frame;
    }

    private static TransitionType type(List<String> words) {
        if (words.size() < 4) throw new IllegalArgumentException("the type is missing");
        return TransitionType.ofWord(words.get(3));
    }
}
