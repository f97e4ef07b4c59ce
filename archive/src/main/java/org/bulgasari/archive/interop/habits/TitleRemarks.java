package org.bulgasari.archive.interop.habits;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// Takes remarks on the carrier off the end of a title: "Catch 22 [DVD] (D)" is *Catch 22*, with the remarks "DVD"
/// and "D".
///
/// A remark stands in square brackets, or in round ones when it is a word lists use of copies or a short code in
/// capitals. What tells one part of a series from another ("[No. 72/10]", "[Part 1]") and a title that is nothing
/// but brackets ("[Untitled]") stay.
public record TitleRemarks(String title, List<String> remarks) {

    private static final Pattern LAST =
            Pattern.compile("(?s)^(.*\\S)\\s*(?:\\[([^\\[\\]]*)\\]|\\(([^()]*)\\)|\\{([^{}\\[\\]]*)[\\]}])\\s*$");
    private static final Pattern PART = Pattern.compile(
            "(?i)^(no|nos|part|parts|pt|pts|vol|volume|ep|eps|episode|series|season|disc|reel|program|segment|compile)\\b.*"
                    + "|^[\\d?/. -]+$|^.*[:.] ?ep\\.? ?\\d.*");
    private static final Pattern OF_COPIES =
            Pattern.compile("^[A-Z]{1,4}$|^(?i:mac ?& ?pc|pc ?& ?mac|captioned|subtitled|"
                    + "dubbed|widescreen|letterbox(ed)?|cinemascope( print)?|full ?screen|b ?& ?w|colou?r|silent|dvd|vhs|ntsc|pal|"
                    + "secam|laser ?disc|blu-?ray|16 ?mm|35 ?mm|super ?8|bootleg|boot|screener)$");

    public TitleRemarks {
        remarks = List.copyOf(remarks);
    }

    public static TitleRemarks of(String text) {
        Deque<String> remarks = new ArrayDeque<>();
        String title = text.strip();
        while (endsInBrackets(title)) {
            Matcher last = LAST.matcher(title);
            if (!last.matches()) break;
            String round = last.group(3);
            String remark = round != null ? round : last.group(2) != null ? last.group(2) : last.group(4);
            if (!isRemark(remark.strip(), round != null)) break;
            remarks.addFirst(remark.strip());
            title = last.group(1);
        }
        return new TitleRemarks(title, List.copyOf(remarks));
    }

    private static boolean endsInBrackets(String title) {
        return !title.isEmpty() && "])}".indexOf(title.charAt(title.length() - 1)) >= 0;
    }

    private static boolean isRemark(String words, boolean round) {
        if (words.isEmpty() || PART.matches(words)) return false;
        return !round || OF_COPIES.matches(words);
    }
}
