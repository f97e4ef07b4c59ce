package org.bulgasari.archive.interop.reading;

import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a profile knows of its files beforehand.
///
/// @param format [SourceFormat#AUTO] when the files tell
/// @param encoding null when it is to be found out
/// @param delimiter between columns; null when it is to be found out
/// @param headings when not empty, the table begins at the first row that has all these column names; rows before
///     are skipped, and a later row of the same names begins the table anew (exports in two parts)
/// @param escape the letter by which a quote within quotes is escaped besides doubling it, or null
/// @param noneWord a cell that stands for "nothing" (`\N` in database dumps), or null
public record SourceShape(
        SourceFormat format,
        @Nullable Charset encoding,
        @Nullable Character delimiter,
        @Nullable Character escape,
        List<String> headings,
        @Nullable String noneWord) {

    public static final SourceShape UNKNOWN = new SourceShape(SourceFormat.AUTO, null, null, null, List.of(), null);

    public SourceShape {
        headings = List.copyOf(headings);
    }
}
