package org.bulgasari.archive.platform.config;

/// The settings file says something that cannot be. The message is a sentence for the keeper.
public final class InvalidSettings extends Exception {

    public InvalidSettings(String message) {
        super(message);
    }
}
