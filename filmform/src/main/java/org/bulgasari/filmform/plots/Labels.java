package org.bulgasari.filmform.plots;

/// The words of a plot, in the reader's language.
///
/// @param id unique on the page
/// @param title what it shows
/// @param description the same in a sentence, for those who cannot see it
/// @param x what runs from left to right
/// @param y what runs from bottom to top
public record Labels(String id, String title, String description, String x, String y) {}
