package org.bulgasari.archive.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bulgasari.archive.assembly.OpenArchive;
import org.bulgasari.archive.interop.imports.ImportRequest;
import org.bulgasari.archive.interop.imports.ImportSummary;
import org.bulgasari.archive.interop.profiles.ProfileRefused;
import org.bulgasari.archive.interop.sample.SampleCollection;
import org.bulgasari.archive.platform.progress.Progress;

/// Imports the sample collection as anybody's files are imported.
final class SampleLoading {

    private final OpenArchive archive;
    private final Terminal terminal;

    SampleLoading(OpenArchive archive, Terminal terminal) {
        this.archive = archive;
        this.terminal = terminal;
    }

    /// Returns when every film can be found.
    void load() {
        ImportSummary summary = run();
        summary.remarks().forEach(remark -> terminal.say(remark.text()));
        if (!summary.complete()) throw Refusal.failed("The sample collection could not be loaded whole.");
        archive.feed().catchUp(Progress.UNWATCHED);
    }

    private ImportSummary run() {
        try (ProgressLine progress = new ProgressLine(terminal)) {
            Path stage = Files.createTempDirectory("bulgasari-sample");
            try {
                List<Path> files = SampleCollection.unpackInto(stage);
                return archive.imports().run(new ImportRequest(files, SampleCollection.PROFILE, false, null), progress);
            } finally {
                remove(stage);
            }
        } catch (ProfileRefused refused) {
            throw new IllegalStateException("The program's own profile is refused", refused);
        } catch (IOException e) {
            throw new UncheckedIOException("The sample collection cannot be unpacked", e);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(each);
        }
    }
}
