package org.bulgasari.bench;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.bulgasari.bench.load.Transfer;
import org.bulgasari.bench.load.Visitor;

/// What a browser with an empty cache fetches for the home page: the page, its style sheets, scripts, icon and
/// pictures, and what the style sheets name (fonts, pictures). Only what this server sends counts; nothing else
/// may be named.
final class FirstLoad {

    private static final Pattern TAG =
            Pattern.compile("<(?:link|script|img|source|image|use)\\b[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern FETCHED_LINK =
            Pattern.compile("rel=\"[^\"]*(?:stylesheet|icon|preload|modulepreload|manifest)[^\"]*\"");
    private static final Pattern ADDRESS = Pattern.compile("(?:src|href)=\"([^\"#]+)[^\"]*\"");
    private static final Pattern STYLE_ADDRESS = Pattern.compile("url\\(\\s*['\"]?([^'\")#]+)");

    private FirstLoad() {}

    /// Bytes over the wire by address, headers included.
    static Map<String, Long> of(URI server) throws IOException, InterruptedException {
        Map<String, Long> bytes = new LinkedHashMap<>();
        try (Visitor visitor = new Visitor(server)) {
            Set<String> wanted = new LinkedHashSet<>();
            for (String address : inPage(visitor.read("/"))) {
                wanted.add(address);
                if (address.contains(".css")) wanted.addAll(inStyle(address, visitor.read(address)));
            }
            bytes.put("/", Transfer.bytes(server, "/"));
            for (String address : wanted) bytes.put(address, Transfer.bytes(server, address));
        }
        return bytes;
    }

    static Set<String> inPage(String html) {
        Set<String> addresses = new LinkedHashSet<>();
        TAG.matcher(html).results().map(found -> found.group()).forEach(tag -> {
            if (tag.startsWith("<link") && !FETCHED_LINK.matcher(tag).find()) return;
            var address = ADDRESS.matcher(tag);
            if (address.find() && !address.group(1).startsWith("data:")) addresses.add(path(address.group(1)));
        });
        return addresses;
    }

    static Set<String> inStyle(String styleSheet, String css) {
        Set<String> addresses = new LinkedHashSet<>();
        STYLE_ADDRESS
                .matcher(css)
                .results()
                .map(found -> found.group(1).strip())
                .filter(address -> !address.startsWith("data:"))
                .forEach(address ->
                        addresses.add(URI.create(styleSheet).resolve(address).toString()));
        return addresses;
    }

    private static String path(String address) {
        URI uri = URI.create(address.replace("&amp;", "&"));
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    }
}
