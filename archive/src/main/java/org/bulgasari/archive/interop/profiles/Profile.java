package org.bulgasari.archive.interop.profiles;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.bulgasari.archive.interop.reading.SourceFiles;
import org.bulgasari.archive.interop.reading.SourceReader;

/// How one kind of source is read and mapped.
public interface Profile {

    String name();

    /// The name under which the source's keys are kept; the same for profiles that read the same source.
    String source();

    /// Changes whenever the profile's file does.
    String digest();

    RecordMapper mapper(Lookups lookups);

    /// The readers of `files`, each opened when its turn comes.
    List<Supplier<SourceReader>> open(List<Path> files, SourceFiles opener);
}
