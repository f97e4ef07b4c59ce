package org.bulgasari.filmform.worker;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// How a worker is started: the Java machine we run on, kept small and quiet.
final class WorkerCommand {

    private static final Path SHELL = Path.of("/bin/sh");

    private static final List<String> MACHINE = List.of(
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-XX:+UseSerialGC",
            "-Xss512k",
            "-Xms28m",
            // Pictures wait for some seconds: room for them to die young keeps the rest of the heap small.
            "-Xmn20m",
            "-XX:SurvivorRatio=3",
            "-XX:MinHeapFreeRatio=10",
            "-XX:MaxHeapFreeRatio=30",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-UsePerfData",
            "-Djava.awt.headless=true",
            // A crash is told in a sentence by the parent; it leaves no dump.
            "-XX:+SuppressFatalErrorMessage",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:ErrorFile=/dev/null",
            // All native memory is freed by hand; the system limits it.
            "-Dorg.bytedeco.javacpp.nopointergc=true",
            "-Dorg.bytedeco.javacpp.maxBytes=0",
            "-Dorg.bytedeco.javacpp.maxPhysicalBytes=0");

    /// Where native libraries are unpacked, and where models lie.
    private static final List<String> PASSED_ON = List.of("org.bytedeco.javacpp.cachedir", "bulgasari.models");

    private WorkerCommand() {}

    static ProcessBuilder of(Path film, Path folder, int threads, Limits limits) {
        List<String> words = new ArrayList<>(limiting(limits));
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(MACHINE);
        words.add("-Xmx" + limits.heapInMegabytes() + "m");
        String cache = System.getProperty("bulgasari.aot", "");
        if (Files.isRegularFile(Path.of(cache))) words.add("-XX:AOTCache=" + cache);
        words.add("-Djava.io.tmpdir=" + scratch(folder));
        for (String name : PASSED_ON) {
            String value = System.getProperty(name, "");
            if (!value.isEmpty()) words.add("-D" + name + "=" + value);
        }
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), WorkerMain.class.getName()));
        words.addAll(List.of(film.toString(), folder.toString(), Integer.toString(threads)));
        ProcessBuilder command = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.DISCARD);
        // Memory that the decoder's threads give back is used again by all of them.
        command.environment().put("MALLOC_ARENA_MAX", "2");
        command.environment().remove("JAVA_TOOL_OPTIONS");
        return command;
    }

    /// The worker's folder for passing files, in the one that it writes to.
    static Path scratch(Path folder) {
        return folder.resolve("scratch");
    }

    /// A shell that sets the limits which this system has, and becomes the worker.
    private static List<String> limiting(Limits limits) {
        if (!Files.isExecutable(SHELL)) return List.of();
        String script = "ulimit -c 0; ulimit -d " + limits.memoryInMegabytes() * 1024L + "; exec \"$@\"";
        return List.of(SHELL.toString(), "-c", "{ " + script + "; } 2>/dev/null", "worker");
    }
}
