package org.bulgasari.archive.platform.config;

/// Another process writes to the data folder. The message names it, as it wrote itself down: a sentence for people.
public final class FolderInUse extends Exception {

    public FolderInUse(String message) {
        super(message);
    }
}
