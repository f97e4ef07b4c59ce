package org.bulgasari.filmform.report;

import java.util.Base64;
import org.jspecify.annotations.Nullable;

/// Pictures of the film to be shown on the page, as data addresses; without any, the page is whole all the
/// same.
///
/// @param barcode a PNG, or none
/// @param contact a JPEG, or none
public record ReportPictures(
        @Nullable String barcode, @Nullable String contact) {

    /// A page without pictures of the film.
    public static ReportPictures none() {
        return new ReportPictures(null, null);
    }

    /// @param barcode the bytes of a PNG
    /// @param contact the bytes of a JPEG
    public static ReportPictures of(byte[] barcode, byte[] contact) {
        return new ReportPictures(address("png", barcode), address("jpeg", contact));
    }

    private static String address(String format, byte[] bytes) {
        return "data:image/" + format + ";base64," + Base64.getEncoder().encodeToString(bytes);
    }
}
