package org.bulgasari.filmform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The `ffmpeg` executable, with which tests make films of every kind. Skips the test that wants one which this
/// machine cannot make.
public final class Ffmpeg {

    private static final String ENCODERS = output(List.of("ffmpeg", "-v", "error", "-encoders"));

    private Ffmpeg() {}

    /// Runs it with these words, split at blanks; `IN` and `OUT` stand for two files.
    ///
    /// @return the file `OUT`
    public static Path make(Path in, Path out, String words) throws IOException, InterruptedException {
        return make(in, out, List.of(words.split(" ", -1)));
    }

    /// The same with words in which blanks stand.
    public static Path make(Path in, Path out, List<String> words) throws IOException, InterruptedException {
        assumeTrue(!ENCODERS.isEmpty(), "No ffmpeg is installed to make films with");
        List<String> command = new ArrayList<>(List.of("ffmpeg", "-v", "error", "-nostdin", "-y"));
        String encoder = "";
        for (String word : words) {
            if (encoder.equals("-c:v") || encoder.equals("-c:a")) {
                boolean known = word.equals("copy") || ENCODERS.contains(" " + word + " ");
                assumeTrue(known, "The installed ffmpeg has no encoder " + word);
            }
            encoder = word;
            command.add(word.equals("IN") ? "file:" + in : word.equals("OUT") ? "file:" + out : word);
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return out;
    }

    private static String output(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException absent) {
            return "";
        }
    }
}
