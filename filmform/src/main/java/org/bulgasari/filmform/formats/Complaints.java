package org.bulgasari.filmform.formats;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What is wrong with the rows of one file, told at once instead of one by one.
final class Complaints {

    private static final int TOLD = 5;

    private final Path file;
    private final List<String> sentences = new ArrayList<>();

    Complaints(Path file) {
        this.file = file;
    }

    void add(int line, String what) {
        sentences.add("line " + line + ": " + what);
    }

    /// @throws NotAShotList when there was any
    void check() throws NotAShotList {
        if (sentences.isEmpty()) return;
        int more = sentences.size() - TOLD;
        String rest = more > 0 ? "; and " + more + " more." : ".";
        throw NotAShotList.of(file, String.join("; ", sentences.subList(0, Math.min(TOLD, sentences.size()))) + rest);
    }
}
