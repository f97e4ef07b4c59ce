package org.bulgasari.filmform.synthetic;

/// Frames that are shown a second time in place of the next one.
///
/// @param every how many frames the last one is such a repeat; 0 for never
record Repeats(int every) {

    static final Repeats NONE = new Repeats(0);

    boolean repeats(int frame) {
        return every > 1 && frame % every == every - 1;
    }

    /// The frame that is seen when this one is due.
    int shown(int frame) {
        return repeats(frame) ? frame - 1 : frame;
    }

    /// The label as an eye sees it: what begins on a repeated frame is seen one later, what ends before one
    /// lasts on.
    Label seen(Label label, int frames) {
        int first = repeats(label.first()) ? label.first() + 1 : label.first();
        int end = repeats(label.last() + 1) ? label.last() + 1 : label.last();
        int last = Math.min(label.type() == LabelType.CUT ? first : Math.max(first, end), frames - 1);
        return new Label(label.type(), Math.min(first, last), last, label.unsure(), label.remark());
    }
}
