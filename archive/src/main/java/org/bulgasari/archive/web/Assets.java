package org.bulgasari.archive.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/// The style sheet, the script and the mark of the house, held in memory plain and compressed. Their addresses carry
/// a digest of their contents, so that browsers may keep them for ever.
public final class Assets {

    private static final String OWN = "/org/bulgasari/archive/web/assets/";
    private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.10/dist/";

    private final Map<String, Asset> byAddress = new HashMap<>();
    private final Map<String, String> addresses = new HashMap<>();

    public Assets() {
        hold(OWN, "bulgasari.css", "text/css;charset=UTF-8");
        hold(OWN, "staff.css", "text/css;charset=UTF-8");
        hold(OWN, "bulgasari.js", "text/javascript;charset=UTF-8");
        hold(OWN, "mark.svg", "image/svg+xml");
        hold(HTMX, "htmx.min.js", "text/javascript;charset=UTF-8");
    }

    /// One file as it is sent.
    static final class Asset {

        private final String type;
        private final byte[] plain;
        private final byte[] gzipped;

        private Asset(String type, byte[] plain) {
            this.type = type;
            this.plain = plain;
            this.gzipped = Assets.gzipped(plain);
        }

        String type() {
            return type;
        }

        byte[] bytes(boolean compressed) {
            return compressed ? gzipped : plain;
        }
    }

    /// The address of the file `name`.
    ///
    /// @throws IllegalArgumentException when there is no such file
    public String address(String name) {
        String address = addresses.get(name);
        if (address == null) throw new IllegalArgumentException("There is no asset named " + name);
        return address;
    }

    /// The file at the last step of an address, whatever its digest says now.
    Optional<Asset> at(String fingerprinted) {
        return Optional.ofNullable(byAddress.get(fingerprinted));
    }

    public List<String> names() {
        return addresses.keySet().stream().sorted().toList();
    }

    private void hold(String folder, String name, String type) {
        byte[] plain = read(folder + name);
        int dot = name.indexOf('.');
        String fingerprinted = name.substring(0, dot) + "-" + digest(plain) + name.substring(dot);
        byAddress.put(fingerprinted, new Asset(type, plain));
        addresses.put(name, "/assets/" + fingerprinted);
    }

    private static byte[] read(String path) {
        try (InputStream bytes = Assets.class.getResourceAsStream(path)) {
            if (bytes == null) throw new IllegalStateException("The asset " + path + " is missing from the program");
            return bytes.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Asset " + path, unreadable);
        }
    }

    private static byte[] gzipped(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String digest(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
