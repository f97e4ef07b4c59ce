package org.bulgasari.archive.interop.profiles;

import java.util.Optional;
import org.bulgasari.archive.interop.reading.SourceRow;

/// Turns rows of a source into exchange records. Pure; one thread.
public interface RecordMapper {

    /// The row's key within its source, or empty when it has none. Cheap: asked of rows that turn out to be
    /// unchanged.
    Optional<String> key(SourceRow row);

    Mapping map(SourceRow row, String key);
}
