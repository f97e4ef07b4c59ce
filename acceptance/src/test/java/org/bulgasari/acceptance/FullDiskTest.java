package org.bulgasari.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A disk that fills up during an import.
class FullDiskTest {

    private static final int RECORDS = 3_000;

    @TempDir
    Path folder;

    private Path disk = Path.of("");

    private void mountADisk(String size) throws Exception {
        disk = Files.createDirectory(folder.resolve("disk"));
        boolean mounted = system("mount", "-t", "tmpfs", "-o", "size=" + size, "bulgasari", disk) == 0;
        assumeTrue(mounted, "Skipped: a small disk can be mounted only by root");
    }

    @AfterEach
    void unmount() throws Exception {
        if (!disk.toString().isEmpty()) system("umount", disk);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2m", "5m"})
    void anImportOntoAFullDiskEndsInASentenceAndCompletesWhenThereIsRoom(String size) throws Exception {
        mountADisk(size);
        Path data = disk.resolve("data");
        Path records = Records.write(folder.resolve("records.jsonl"), RECORDS);

        Outcome full = Program.run("import", records, "--profile", "bulgasari", "--data", data);
        system("mount", "-o", "remount,size=300m", disk);
        Outcome verified = Program.run("verify", "--data", data);
        Outcome completed = Program.run("import", records, "--profile", "bulgasari", "--data", data, "--json");
        Outcome verifiedAgain = Program.run("verify", "--data", data, "--json");

        assertThat(full.exitCode()).as(full.toString()).isEqualTo(1);
        assertThat(full.err()).containsIgnoringCase("disk is full").doesNotContain("\tat ");
        assertThat(verified.err()).doesNotContain("\tat ");
        assertThat(completed.exitCode()).as(completed.toString()).isZero();
        assertThat(verifiedAgain.exitCode()).as(verifiedAgain.toString()).isZero();
        assertThat(verifiedAgain.json().get("works").asInt()).isEqualTo(RECORDS);
    }

    private static int system(Object... words) throws Exception {
        List<String> command = new ArrayList<>();
        for (Object word : words) command.add(word.toString());
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
