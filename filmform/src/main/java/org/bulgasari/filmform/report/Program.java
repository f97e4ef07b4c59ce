package org.bulgasari.filmform.report;

/// What measured.
///
/// @param version of the program, such as `0.1.0`
/// @param decoder and its version, such as `libavcodec 61.19.101`
public record Program(String name, String version, String decoder) {

    public Program {
        Words.atMost("The program's name", 200, name);
        Words.atMost("The program's version", 200, version);
        Words.atMost("The decoder's name", 500, decoder);
    }
}
