package org.bulgasari.archive.interop.reading;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;
import org.bulgasari.archive.interop.remarks.Remark;

/// Why a file could not be read on, as a remark.
final class Breakage {

    private Breakage() {}

    static Remark of(IOException e) {
        return switch (e) {
            case Refused refused -> refused.why();
            case EOFException cut -> Remark.of("file.cut-short");
            case ZipException damaged -> Remark.of("file.damaged", String.valueOf(damaged.getMessage()));
            case NoSuchFileException missing -> Remark.of("file.missing");
            case AccessDeniedException denied -> Remark.of("file.denied");
            default -> Remark.of("file.unreadable", String.valueOf(e.getMessage()));
        };
    }
}
