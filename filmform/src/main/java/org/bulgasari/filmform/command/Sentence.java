package org.bulgasari.filmform.command;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/// What a failure means to whoever typed the command: one sentence, no trace.
final class Sentence {

    private Sentence() {}

    static String of(Throwable failure) {
        return switch (failure) {
            case NoSuchFileException missing -> missing.getFile() + " does not exist.";
            case AccessDeniedException denied -> denied.getFile() + " may not be read or written by you.";
            case FileSystemException file -> file.getFile() + " cannot be read or written: " + file.getReason() + ".";
            default ->
                failure.getMessage() == null
                        ? "Something went wrong: " + failure.getClass().getSimpleName() + "."
                        : failure.getMessage();
        };
    }
}
