package org.bulgasari.archive.interop.reading;

import java.util.List;
import org.bulgasari.archive.interop.remarks.Remark;

/// Reads one file, row by row. One thread. After [Reading.Broken] or [Reading.End] there is no more to ask.
public interface SourceReader extends AutoCloseable {

    Reading next();

    /// What had to be assumed of the file so far: its encoding, doubled column names.
    List<Remark> assumptions();

    /// Bytes of the file taken in so far, as packed on disk.
    long bytesRead();

    @Override
    void close();
}
