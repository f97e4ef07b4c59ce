package org.bulgasari.filmform.worker;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file system with room for a single page. Skips the test where none can be mounted.
final class SmallDisk {

    private SmallDisk() {}

    static Path mount(Path folder) throws IOException, InterruptedException {
        Files.createDirectory(folder);
        int mounted = run("mount", "-t", "tmpfs", "-o", "size=4k,mode=777", "tmpfs", folder.toString());
        assumeTrue(mounted == 0, "No small file system can be mounted here to fill up");
        return folder;
    }

    static void unmount(Path folder) throws IOException, InterruptedException {
        run("umount", folder.toString());
    }

    private static int run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException absent) {
            return -1;
        }
    }
}
