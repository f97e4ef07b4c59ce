package org.bulgasari.filmform.report;

import java.util.List;
import org.bulgasari.filmform.plots.Element;

/// A part of the page under a heading of its own.
interface Section {

    /// What it shows of a report; nothing when it has nothing to show.
    List<Element> draw(Page page);
}
