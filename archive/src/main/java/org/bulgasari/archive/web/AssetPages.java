package org.bulgasari.archive.web;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/// Hands out the files beside the pages.
@Controller
class AssetPages {

    private final Assets assets;

    AssetPages(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/assets/{name}")
    ResponseEntity<byte[]> asset(
            @PathVariable String name,
            @RequestHeader(value = "Accept-Encoding", required = false) @Nullable String accepted) {
        return assets.at(name)
                .map(asset -> answer(asset, accepted))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<byte[]> answer(Assets.Asset asset, @Nullable String accepted) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(asset.type()))
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .header("Vary", "Accept-Encoding");
        boolean compressed = accepted != null && accepted.contains("gzip");
        if (compressed) answer.header("Content-Encoding", "gzip");
        return answer.body(asset.bytes(compressed));
    }
}
