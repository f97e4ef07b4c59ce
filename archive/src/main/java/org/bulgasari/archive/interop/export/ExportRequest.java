package org.bulgasari.archive.interop.export;

import java.nio.file.Path;

/// What to export.
///
/// @param file is replaced when the export is whole, not before
/// @param withStaffOnly whether works and items that only staff may know of go along
public record ExportRequest(Path file, Format format, boolean withStaffOnly) {

    public enum Format {
        /// The exchange format, one record a line.
        JSONL,
        /// One row a work, for spreadsheets.
        CSV
    }
}
