package org.bulgasari.archive.platform.config;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    @TempDir
    Path folder;

    @Test
    void whoFindsTheFolderInUseLearnsTheOwner() throws Exception {
        DataFolder data = DataFolder.at(folder.resolve("data"));
        try (FolderLock _ = FolderLock.take(data, "serve", NOW)) {
            assertThatThrownBy(() -> FolderLock.take(data, "import", NOW))
                    .isInstanceOf(FolderInUse.class)
                    .hasMessageContaining("`serve`")
                    .hasMessageContaining(String.valueOf(ProcessHandle.current().pid()));
        }
    }

    @Test
    void aLockGivenBackCanBeTakenAgain() throws Exception {
        DataFolder data = DataFolder.at(folder.resolve("data"));
        FolderLock.take(data, "import", NOW).close();

        assertThatCode(() -> FolderLock.take(data, "import", NOW).close()).doesNotThrowAnyException();
    }
}
