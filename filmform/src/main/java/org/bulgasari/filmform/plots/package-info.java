/// Drawings of what was measured: plots as SVG, and, when pictures of the film are wanted, its barcode and
/// contact sheet.
///
/// Plots have no colours of their own: the page's style sheet gives them, by class, so that they suit light,
/// dark and print.
@NullMarked
package org.bulgasari.filmform.plots;

import org.jspecify.annotations.NullMarked;
