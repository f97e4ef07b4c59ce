package org.bulgasari.bench;

/// A benchmark lacks something outside the project; the message is for the person at the screen.
public final class BenchmarkCannotRun extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BenchmarkCannotRun(String message) {
        super(message);
    }
}
