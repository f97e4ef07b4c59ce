package org.bulgasari.archive.interop.imports;

/// What became of one source record. Codes stand in the report.
public enum Outcome {
    NEW("new"),
    CHANGED("changed"),
    SAME("same"),
    DOUBTFUL("doubtful"),
    REJECTED("rejected");

    private final String code;

    Outcome(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
