package org.bulgasari.filmform.signals;

/// A quantity measured of every frame, over the active picture. Brightness runs from 0 (black) to 255 (white),
/// whatever the film's own range.
public enum Signal {
    /// Mean brightness.
    LUMA,
    /// Standard deviation of brightness.
    CONTRAST,
    /// Mean chroma: distance from grey in the plane of Cb and Cr, 0 to about 180.
    SATURATION,
    /// One minus the correlation of brightness with the frame before, 0 to 2; after the visual activity index
    /// of Cutting, Brunick, DeLong, Iricinschi and Candan (2011).
    ACTIVITY,
    /// Root mean square step of brightness between neighbouring points, 32 by 18: it sinks where two pictures
    /// mix.
    DETAIL,
    /// Share of brightness that two histograms do not have in common, 0 to 1: this frame and the one before,
    TONES_1,
    /// two before,
    TONES_2,
    /// three before,
    TONES_3,
    /// five before.
    TONES_5,
    /// Share of colour that two histograms of Cb and Cr do not have in common, 0 to 1: this frame and the one
    /// before,
    COLOURS_1,
    /// two before,
    COLOURS_2,
    /// three before,
    COLOURS_3,
    /// five before.
    COLOURS_5;
}
