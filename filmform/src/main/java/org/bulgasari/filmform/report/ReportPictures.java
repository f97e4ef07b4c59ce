package org.bulgasari.filmform.report;

import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Pictures of the film to be shown on the page, as data addresses; without any, the page is whole all the
/// same.
///
/// @param barcode a PNG, or none
/// @param contact JPEGs, or none
public record ReportPictures(@Nullable String barcode, List<String> contact) {
    public ReportPictures {
        contact = List.copyOf(contact);
    }

    /// A page without pictures of the film.
    public static ReportPictures none() {
        return new ReportPictures(null, List.of());
    }

    /// @param barcode the bytes of a PNG
    /// @param contact the bytes of the contact sheets, each a JPEG
    public static ReportPictures of(byte[] barcode, List<byte[]> contact) {
        return new ReportPictures(
                address("png", barcode),
                contact.stream().map(sheet -> address("jpeg", sheet)).toList());
    }

    private static String address(String format, byte[] bytes) {
        return "data:image/" + format + ";base64," + Base64.getEncoder().encodeToString(bytes);
    }
}
