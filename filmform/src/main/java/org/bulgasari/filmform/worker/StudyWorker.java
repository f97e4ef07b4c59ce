package org.bulgasari.filmform.worker;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.bulgasari.filmform.StudyFiles;
import org.bulgasari.filmform.StudySettings;
import org.bulgasari.filmform.worker.Outcome.Done;
import org.bulgasari.filmform.worker.Outcome.Stopped;

/// Studies films, each in a process of its own.
///
/// @param threads that may decode
/// @param settings of each study
/// @param limits of each process
public record StudyWorker(int threads, StudySettings settings, Limits limits) {

    /// Waits for the end of the study.
    ///
    /// @param folder for the report; until all of it is there, nothing changes in it
    /// @param watcher is told some times a second how far the study is, on another thread
    /// @throws IOException when the folder cannot be created or written to, or no process be started
    public Outcome study(Path film, Path folder, Consumer<Progress> watcher) throws IOException {
        Optional<UnfinishedFolder> begun = UnfinishedFolder.begin(folder);
        if (begun.isEmpty())
            return new Stopped("Another process studies a film into " + folder + "; try again when it has ended.");
        try (UnfinishedFolder unfinished = begun.get()) {
            // What libraries leave in it when the worker ends goes with it.
            Path scratch = Files.createDirectory(WorkerCommand.scratch(unfinished.path()));
            Outcome outcome = run(film, unfinished.path(), watcher);
            UnfinishedFolder.delete(scratch);
            if (outcome instanceof Done) unfinished.finish(StudyFiles.names());
            return outcome;
        }
    }

    private Outcome run(Path film, Path folder, Consumer<Progress> watcher) throws IOException {
        Process worker = WorkerCommand.of(film, folder, threads, limits).start();
        Thread endWithUs = new Thread(worker::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(endWithUs);
        Patience patience = new Patience(worker, limits);
        try (BufferedReader lines = worker.inputReader(StandardCharsets.UTF_8)) {
            tellToGo(worker, SettingsLine.write(settings));
            boolean begun = false;
            String sentence = "";
            for (String line; (line = lines.readLine()) != null; ) {
                patience.signOfLife();
                begun |= line.equals(WorkerMain.BEGUN);
                if (line.startsWith(WorkerMain.SENTENCE)) sentence = line.substring(WorkerMain.SENTENCE.length());
                if (line.equals(WorkerMain.ENDED)) letGo(worker);
                Progress.ofLine(line).ifPresent(watcher);
            }
            int exitCode = worker.waitFor();
            if (!begun) return new Stopped("The process that studies " + film + " could not begin; is memory short?");
            return new Ending(film, exitCode, sentence).outcome(patience.lostAfter());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Stopped("The study of " + film + " was stopped.");
        } finally {
            worker.destroyForcibly();
            forget(endWithUs);
        }
    }

    private static void tellToGo(Process worker, String line) {
        try {
            worker.getOutputStream().write(line.getBytes(StandardCharsets.UTF_8));
            worker.getOutputStream().flush();
        } catch (IOException dead) {
            // Its exit code tells more.
        }
    }

    private static void letGo(Process worker) {
        try {
            worker.getOutputStream().close();
        } catch (IOException gone) {
            // It has let go itself.
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            // Then it runs, and finds no process.
        }
    }
}
