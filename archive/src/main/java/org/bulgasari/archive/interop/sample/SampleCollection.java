package org.bulgasari.archive.interop.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The files of the sample collection, shipped within the program.
public final class SampleCollection {

    /// The profile that reads them.
    public static final String PROFILE = "bulgasari";

    /// In the order of the shop's sections.
    static final List<String> FILES = List.of(
            "01-north-korea.jsonl",
            "02-south-korea.jsonl",
            "03-underground-and-cult.jsonl",
            "04-silent.jsonl",
            "05-italy.jsonl",
            "06-soviet.jsonl",
            "07-hong-kong-taiwan-china.jsonl",
            "08-japan.jsonl",
            "09-latin-america.jsonl",
            "10-africa.jsonl",
            "11-europe-and-elsewhere.jsonl",
            "12-about-collections.jsonl");

    private SampleCollection() {}

    /// Copies the files into `folder` and returns them in order.
    public static List<Path> unpackInto(Path folder) {
        List<Path> unpacked = new ArrayList<>();
        for (String name : FILES) {
            Path file = folder.resolve(name);
            try (InputStream shipped = SampleCollection.class.getResourceAsStream(name)) {
                if (shipped == null) throw new IllegalStateException("The program was packed without " + name);
                Files.copy(shipped, file);
            } catch (IOException e) {
                throw new UncheckedIOException("The sample collection cannot be unpacked to " + file, e);
            }
            unpacked.add(file);
        }
        return unpacked;
    }
}
