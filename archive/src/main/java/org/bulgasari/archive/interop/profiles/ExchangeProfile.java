package org.bulgasari.archive.interop.profiles;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.bulgasari.archive.interop.reading.SourceFiles;
import org.bulgasari.archive.interop.reading.SourceFormat;
import org.bulgasari.archive.interop.reading.SourceReader;
import org.bulgasari.archive.interop.reading.SourceShape;

/// Our own exchange format, as JSON Lines or a JSON array, taken as it is.
record ExchangeProfile(String name, String source, String digest, SourceFormat format) implements Profile {

    @Override
    public RecordMapper mapper(Lookups lookups) {
        return new ExchangeMapper();
    }

    @Override
    public List<Supplier<SourceReader>> open(List<Path> files, SourceFiles opener) {
        SourceShape shape = new SourceShape(format, StandardCharsets.UTF_8, null, null, List.of(), null);
        return files.stream()
                .<Supplier<SourceReader>>map(file -> () -> opener.open(file, shape))
                .toList();
    }
}
