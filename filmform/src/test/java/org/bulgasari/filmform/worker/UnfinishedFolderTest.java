package org.bulgasari.filmform.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnfinishedFolderTest {

    @TempDir
    Path folder;

    private static UnfinishedFolder begin(Path target) throws IOException {
        return UnfinishedFolder.begin(target).orElseThrow();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aNewFolderAppearsWhenItIsFinished() throws Exception {
        Path target = folder.resolve("films/report");
        try (UnfinishedFolder unfinished = begin(target)) {
            Files.writeString(unfinished.path().resolve("report.json"), "{}");
            assertThat(target).doesNotExist();
            unfinished.finish(Set.of());
        }

        assertThat(names(target)).containsExactly("report.json");
        assertThat(names(folder.resolve("films"))).containsExactly("report");
    }

    @Test
    void whatIsNotFinishedLeavesNothing() throws Exception {
        try (UnfinishedFolder unfinished = begin(folder.resolve("report"))) {
            Files.writeString(unfinished.path().resolve("shots.csv"), "half");
        }

        assertThat(names(folder)).isEmpty();
    }

    @Test
    void aFolderThatExistsKeepsWhatIsNotOurs() throws Exception {
        Path target = Files.createDirectory(folder.resolve("report"));
        Files.writeString(target.resolve("mine.txt"), "mine");
        Files.writeString(target.resolve("report.json"), "old");
        Files.createDirectories(target.resolve("stills/old"));
        try (UnfinishedFolder unfinished = begin(target)) {
            Files.writeString(unfinished.path().resolve("report.json"), "new");
            Files.createDirectories(unfinished.path().resolve("stills/new"));
            unfinished.finish(Set.of());
        }

        assertThat(names(target)).containsExactly("mine.txt", "report.json", "stills");
        assertThat(target.resolve("report.json")).hasContent("new");
        assertThat(names(target.resolve("stills"))).containsExactly("new");
    }

    @Test
    void whatAKilledProcessLeftIsRemoved() throws Exception {
        Files.createDirectory(folder.resolve(".report.unfinished"));
        Files.writeString(folder.resolve(".report.unfinished/shots.csv"), "half");
        Files.createFile(folder.resolve(".report.unfinished.lock"));
        try (UnfinishedFolder unfinished = begin(folder.resolve("report"))) {
            assertThat(names(unfinished.path())).isEmpty();
        }

        assertThat(names(folder)).isEmpty();
    }

    @Test
    void whatAKilledProcessLeftInsideOrBesideIsRemovedLater() throws Exception {
        Path target = Files.createDirectory(folder.resolve("report"));
        Files.createDirectory(folder.resolve(".report.unfinished"));
        Files.createFile(folder.resolve(".report.unfinished.lock"));
        try (UnfinishedFolder unfinished = begin(target)) {
            unfinished.finish(Set.of());
        }

        assertThat(names(folder)).containsExactly("report");
        assertThat(names(target)).isEmpty();
    }

    @Test
    void twoDoNotWriteIntoOneFolder() throws Exception {
        try (UnfinishedFolder first = begin(folder.resolve("report"))) {
            assertThat(UnfinishedFolder.begin(folder.resolve("report"))).isEmpty();
            assertThat(first.path()).exists();
        }
    }

    @Test
    void aFileInTheWayIsNamed() throws Exception {
        Path file = Files.createFile(folder.resolve("report"));

        assertThatThrownBy(() -> UnfinishedFolder.begin(file)).isInstanceOf(NotDirectoryException.class);
        assertThatThrownBy(() -> UnfinishedFolder.begin(file.resolve("below")))
                .isInstanceOf(NotDirectoryException.class);
    }
}
