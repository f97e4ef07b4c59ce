package org.bulgasari.archive.cli;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Where a command reads and writes: answers to `out`, everything said about the work to `err`, both UTF-8.
///
/// @param live whether somebody watches `err`, so that a line may be drawn over the one before
record Terminal(InputStream in, PrintStream out, PrintStream err, boolean live) {

    /// The process's own streams, whatever encoding the surroundings are set to.
    static Terminal ofProcess() {
        return new Terminal(
                new FileInputStream(FileDescriptor.in),
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                Boolean.getBoolean("bulgasari.live"));
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }

    void say(String sentence) {
        err.println(sentence);
        err.flush();
    }

    void answer(String line) {
        out.println(line);
        out.flush();
    }

    /// The first line of standard input; empty when there is none.
    Optional<String> readLine() {
        try {
            return Optional.ofNullable(
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).readLine());
        } catch (IOException e) {
            throw new UncheckedIOException("Standard input cannot be read", e);
        }
    }
}
