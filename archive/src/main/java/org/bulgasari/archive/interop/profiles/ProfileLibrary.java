package org.bulgasari.archive.interop.profiles;

import java.util.List;
import org.bulgasari.archive.interop.reading.SourceFormat;
import org.bulgasari.archive.interop.remarks.Remark;

/// The profiles that come with the program, and those that keepers write.
public final class ProfileLibrary {

    public static final List<String> SHIPPED =
            List.of("bulgasari");

    public Profile find(String nameOrFile) throws ProfileRefused {
        if (nameOrFile.equals("bulgasari"))
            return new ExchangeProfile("bulgasari", "bulgasari", "1", SourceFormat.AUTO);
        throw new ProfileRefused(Remark.of("profile.missing", nameOrFile, String.join(", ", SHIPPED)));
    }
}
