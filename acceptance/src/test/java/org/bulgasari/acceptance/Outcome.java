package org.bulgasari.acceptance;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a command answered: its exit code, standard output and standard error.
record Outcome(int exitCode, String out, String err) {

    JsonNode json() {
        return JsonMapper.shared().readTree(out);
    }

    /// Everything, for the message of a failed assertion.
    @Override
    public String toString() {
        return "exit code " + exitCode + "\nstdout: " + out + "\nstderr: " + err;
    }
}
