package org.bulgasari.archive.api;

/// A request that cannot be answered as it is; `key` is the message that says why, `arguments` fill it.
final class UnfitRequest extends RuntimeException {

    private final String key;
    private final transient Object[] arguments;

    UnfitRequest(String key, Object... arguments) {
        super(key, null, false, false);
        this.key = key;
        this.arguments = arguments.clone();
    }

    String key() {
        return key;
    }

    Object[] arguments() {
        return arguments.clone();
    }
}
