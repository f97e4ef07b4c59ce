package org.bulgasari.bench.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/// Files that are dear to make, kept between runs in the user's cache folder, never in the project.
record Cache(Path folder) {

    /// `$XDG_CACHE_HOME/bulgasari-bench`, or the same below `~/.cache`.
    static Cache ofUser() throws IOException {
        Path home = Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .filter(name -> !name.isEmpty())
                .map(Path::of)
                .orElse(Path.of(System.getProperty("user.home"), ".cache"));
        return new Cache(Files.createDirectories(home.resolve("bulgasari-bench")));
    }

    /// The file of that name, made when it is not there. It appears under its name only when it is whole.
    Path file(String name, Maker maker) throws IOException, InterruptedException {
        Path file = folder.resolve(name);
        if (Files.exists(file)) return file;
        System.err.println("Making " + name + " ...");
        Path unfinished = folder.resolve("unfinished-" + name);
        maker.make(unfinished);
        return Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /// Makes a file.
    @FunctionalInterface
    interface Maker {
        void make(Path file) throws IOException, InterruptedException;
    }
}
