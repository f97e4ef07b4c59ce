package org.bulgasari.filmform.decode;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.bytedeco.javacpp.Loader;

/// Files that native libraries want beside them, unpacked once for all films and processes.
public final class NativeFiles {

    private NativeFiles() {}

    /// The system that the libraries are for, such as `linux-x86_64`.
    public static String platform() {
        return Loader.getPlatform();
    }

    /// Unpacks a resource into the cache of native libraries, where it is not there yet.
    ///
    /// @param resource with a `/` before it
    /// @return empty when there is no such resource
    public static Optional<Path> unpacked(String resource) throws IOException {
        return Optional.ofNullable(Loader.cacheResource(NativeFiles.class, resource))
                .map(File::toPath);
    }
}
