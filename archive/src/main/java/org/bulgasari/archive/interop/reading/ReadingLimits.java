package org.bulgasari.archive.interop.reading;

/// How much of a file is believed. A longer field or row is rejected alone; the other limits end the file.
///
/// @param fieldLength characters in one field
/// @param rowLength characters in one row
/// @param columns columns of a table
/// @param depth nesting of JSON
/// @param inflatedPerByte how many times larger than its packing a file may be, once it is larger than
///     `inflatedFree`
/// @param inflatedFree bytes that may be unpacked whatever the ratio
/// @param workbookBytes bytes that a spreadsheet may hold unpacked
/// @param workbookEntries parts that a spreadsheet may have
public record ReadingLimits(
        int fieldLength,
        int rowLength,
        int columns,
        int depth,
        int inflatedPerByte,
        long inflatedFree,
        long workbookBytes,
        int workbookEntries) {

    public static final ReadingLimits USUAL =
            new ReadingLimits(1_000_000, 16_000_000, 2_000, 100, 200, 32L << 20, 400L << 20, 2_000);
}
