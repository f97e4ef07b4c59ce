package org.bulgasari.filmform.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Reads a report and writes its page to nowhere, in a process of its own, for a test that gives it little memory.
final class PageWriter {

    private static final int PICTURE_BYTES = 1_000_000;

    private PageWriter() {}

    /// @param arguments the file of the report
    public static void main(String[] arguments) throws IOException, NotAReport {
        FilmFormReport report = ReportJson.read(Path.of(arguments[0]));
        ReportPictures pictures = ReportPictures.of(new byte[PICTURE_BYTES], List.of(new byte[PICTURE_BYTES]));
        ReportHtml.write(report, Locale.ENGLISH, pictures, Writer.nullWriter());
    }
}
