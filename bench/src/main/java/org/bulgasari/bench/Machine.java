package org.bulgasari.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.Stream;

/// What figures were taken on, and when.
///
/// @param memoryInMegabytes all of the machine's memory, as Linux tells it; 0 where it does not
public record Machine(LocalDate date, int cores, String processor, long memoryInMegabytes, String system, String jdk) {

    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
    private static final Path MEMORY = Path.of("/proc/meminfo");

    public static Machine here() throws IOException {
        return new Machine(
                LocalDate.now(ZoneOffset.UTC),
                Runtime.getRuntime().availableProcessors(),
                valueIn(PROCESSORS, "model name"),
                kilobytes(valueIn(MEMORY, "MemTotal")) / 1024,
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                System.getProperty("java.vendor.version", "JDK") + " " + System.getProperty("java.runtime.version"));
    }

    /// The machine in one line, without the date.
    public String toLine() {
        return String.format(
                Locale.ROOT, "%d cores, %s; %,d MB memory; %s; %s", cores, processor, memoryInMegabytes, system, jdk);
    }

    private static String valueIn(Path file, String key) throws IOException {
        if (!Files.exists(file)) return "unknown";
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(key))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        }
    }

    private static long kilobytes(String value) {
        String digits = value.replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
    }
}
