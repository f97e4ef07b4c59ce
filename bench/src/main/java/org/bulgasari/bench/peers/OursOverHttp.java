package org.bulgasari.bench.peers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.bulgasari.bench.load.Visitor;
import org.bulgasari.bench.program.RunningServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Our own search, asked of the packaged server through its API: with HTTP, JSON and everything a hit tells.
final class OursOverHttp implements Peer {

    private final RunningServer server;
    private final Visitor visitor;

    OursOverHttp(RunningServer server) {
        this.server = server;
        this.visitor = new Visitor(server.address());
    }

    @Override
    public String name() {
        return "ours-over-http";
    }

    @Override
    public List<String> firstFive(String query) throws IOException, InterruptedException {
        List<String> ids = new ArrayList<>();
        JsonNode answer = JsonMapper.shared().readTree(visitor.read(Visitor.searchPath(query)));
        for (JsonNode hit : answer.path("hits")) ids.add(hit.path("id").asString());
        return ids;
    }

    @Override
    public void close() throws IOException {
        visitor.close();
        server.close();
    }
}
