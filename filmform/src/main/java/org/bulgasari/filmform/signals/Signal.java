package org.bulgasari.filmform.signals;

/// A quantity measured of every frame. Brightness runs from 0 (black) to 255 (white), whatever the film's own range.
public enum Signal {
    /// Mean brightness of the active picture.
    LUMA,
    /// Standard deviation of brightness within the active picture.
    CONTRAST,
    /// Mean chroma: distance from grey in the plane of Cb and Cr, 0 to about 180.
    SATURATION,
    /// Unlikeness to the frame before: median over blocks of the mean absolute difference of brightness.
    STEP,
    /// One minus the correlation with the frame before, 0 to 2; after Cutting's visual activity index.
    ACTIVITY;
}
