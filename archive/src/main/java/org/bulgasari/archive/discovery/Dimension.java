package org.bulgasari.archive.discovery;

/// What the films found can be counted and narrowed by. Values are codes: "KP", "1980" for the 1980s, "vhs", "ko";
/// for directors the name itself; for `HELD` "yes" or "no"; for `RESTRICTION` the restriction's code, such as
/// "on-site".
public enum Dimension {
    COUNTRY,
    DECADE,
    CARRIER,
    FORM,
    GENRE,
    LANGUAGE,
    DIRECTOR,
    RESTRICTION,
    HELD
}
