package org.bulgasari.bench.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// What a process takes of the machine's memory, as Linux counts it in `/proc/PID/status` (proc(5)).
final class ProcessMemory {

    private static final double KIBIBYTE = 1024;
    private static final double MEGABYTE = 1e6;

    private ProcessMemory() {}

    /// Resident now (`VmRSS`), in megabytes of a million bytes, of the process and all it started.
    static double residentMegabytes(ProcessHandle process) {
        return tree(process).mapToDouble(each -> megabytes(each, "VmRSS:")).sum();
    }

    /// The most that was ever resident (`VmHWM`) in one process of the tree, in megabytes. The launcher becomes the
    /// program by `exec`, so the tree is one process.
    static double peakMegabytes(ProcessHandle process) {
        return tree(process)
                .mapToDouble(each -> megabytes(each, "VmHWM:"))
                .max()
                .orElse(0);
    }

    private static Stream<ProcessHandle> tree(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants());
    }

    private static double megabytes(ProcessHandle process, String key) {
        return kibibytes(Path.of("/proc", Long.toString(process.pid()), "status"), key)
                        .orElse(0)
                * KIBIBYTE
                / MEGABYTE;
    }

    /// Empty when the process has ended or this is not Linux.
    private static OptionalLong kibibytes(Path status, String key) {
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith(key))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst();
        } catch (IOException | UncheckedIOException ended) {
            return OptionalLong.empty();
        }
    }
}
