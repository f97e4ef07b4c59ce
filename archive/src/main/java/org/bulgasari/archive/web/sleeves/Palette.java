package org.bulgasari.archive.web.sleeves;

/// Four inks of a printer's sheet: ground, letters, and two for shapes. Letters on ground, and ground on letters,
/// pass WCAG AA.
enum Palette {
    VERMILION("#b2361c", "#fbeed3", "#2a1712", "#e8b04a"),
    LAGOON("#17474c", "#f5ead0", "#e07b3c", "#8db5a6"),
    MUSTARD("#dba63a", "#211b13", "#a93622", "#f6e6c2"),
    BONE("#eee4cd", "#1e1b18", "#bf3b22", "#31656a"),
    MIDNIGHT("#1b2445", "#f2e7cf", "#d9603b", "#7d8fbd"),
    MOSS("#3b5036", "#f4ebd2", "#dba43c", "#a8b48b"),
    PLUM("#4b2242", "#f5e5da", "#e2805f", "#b78db0"),
    POWDER("#a8c1c6", "#19222a", "#b03a26", "#f0efe5"),
    TAR("#1b1917", "#efe4cc", "#cb4529", "#77706a"),
    ROSE("#e2a898", "#2b1518", "#8d2f3b", "#f8e8dc"),
    JADE("#226354", "#f7efdb", "#f0bf58", "#12403a"),
    LILAC("#cdc6d8", "#221d2c", "#6a4387", "#f3eff5"),
    RUST("#84351b", "#f8e7cf", "#dd9b4b", "#401a10"),
    SKY("#24608c", "#f6efdd", "#f2c45a", "#143a5a");

    final String ground;
    final String letters;
    final String first;
    final String second;

    Palette(String ground, String letters, String first, String second) {
        this.ground = ground;
        this.letters = letters;
        this.first = first;
        this.second = second;
    }

    static Palette drawnBy(Chance chance) {
        return values()[chance.below(values().length)];
    }
}
