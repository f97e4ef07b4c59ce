package org.bulgasari.filmform.worker;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.bulgasari.filmform.FolderStudy;
import org.bulgasari.filmform.StudySettings;
import org.bulgasari.filmform.decode.FilmReader;
import org.bulgasari.filmform.decode.NotAFilm;
import org.bulgasari.filmform.speech.UnusableModel;

/// The worker: studies one film, writes what it found, and tells its parent in lines on standard output.
///
/// Ends as soon as its standard input does, which the parent holds open as long as it lives.
public final class WorkerMain {

    /// All is written.
    static final int DONE = 0;
    /// The sentence on the last line says why the film cannot be studied.
    static final int REFUSED = 65;
    /// The sentence on the last line says why the findings cannot be written.
    static final int UNWRITABLE = 74;
    /// The sentence on the last line says what is wrong with this machine.
    static final int UNREADY = 78;
    /// The film wants more memory than the Java machine has (`-XX:+ExitOnOutOfMemoryError`).
    static final int OUT_OF_MEMORY = 3;

    /// The Java machine's own, after a crash; nothing else ends the worker with it once it has begun.
    static final int CRASHED = 1;
    /// A defect of the program; the sentence says which.
    static final int DEFECT = 70;
    /// The parent is gone.
    static final int ORPHANED = 76;

    static final String BEGUN = "begun";
    static final String SENTENCE = "why ";
    /// Nothing more comes; the parent may let go.
    static final String ENDED = "ended";

    private static final Duration LETTING_GO = Duration.ofSeconds(2);

    private static volatile boolean ended;

    private WorkerMain() {}

    /// @param args the film, the folder to write to, threads
    public static void main(String[] args) throws IOException, InterruptedException {
        Thread.ofPlatform().daemon().name("load").start(FilmReader::load);
        // The parent's word to go: one that was killed meanwhile does not give it.
        Optional<StudySettings> settings = SettingsLine.read(System.in);
        if (settings.isEmpty()) Runtime.getRuntime().halt(ORPHANED);
        Thread leash = Thread.ofPlatform().daemon().start(WorkerMain::endWithParent);
        PrintStream parent = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        FolderStudy study = new FolderStudy(Integer.parseInt(args[2]), settings.orElseThrow());
        int exitCode = study(study, Path.of(args[0]), Path.of(args[1]), parent);
        ended = true;
        parent.println(ENDED);
        // A Java machine that ends while a thread waits for input takes a third of a second more.
        leash.join(LETTING_GO);
        Runtime.getRuntime().halt(exitCode);
    }

    private static void endWithParent() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException gone) {
            // As good as the end.
        }
        if (!ended) Runtime.getRuntime().halt(ORPHANED);
    }

    /// What `main` does, without ending the process.
    ///
    /// @return the exit code
    static int study(FolderStudy study, Path film, Path folder, PrintStream parent) {
        parent.println(BEGUN);
        try (Telling telling = new Telling(parent)) {
            study.study(film, folder, telling, telling::decoded);
            return DONE;
        } catch (NotAFilm refused) {
            parent.println(SENTENCE + oneLine(refused));
            return REFUSED;
        } catch (UnusableModel unusable) {
            parent.println(SENTENCE + oneLine(unusable));
            return UNREADY;
        } catch (IOException | UncheckedIOException unwritable) {
            parent.println(SENTENCE + oneLine(unwritable));
            return UNWRITABLE;
        } catch (RuntimeException defect) {
            parent.println(SENTENCE + defect.getClass().getSimpleName() + ": " + oneLine(defect));
            return DEFECT;
        }
    }

    /// What a worker does, once, in this process, for a launcher that keeps what was loaded.
    ///
    /// @return the exit code
    public static int rehearse(Path film, Path folder, PrintStream parent) throws IOException {
        byte[] line = SettingsLine.write(StudySettings.usual()).getBytes(StandardCharsets.UTF_8);
        StudySettings settings =
                SettingsLine.read(new ByteArrayInputStream(line)).orElseThrow();
        return study(new FolderStudy(1, settings), film, folder, parent);
    }

    private static String oneLine(Exception failure) {
        return String.valueOf(failure.getMessage()).replaceAll("\\R", " ");
    }
}
