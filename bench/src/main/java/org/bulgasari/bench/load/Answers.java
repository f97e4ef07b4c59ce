package org.bulgasari.bench.load;

/// What came of many requests.
///
/// @param latencies of all requests, those that failed among them: a quick refusal is no good time, so look at
///     `failures` first
/// @param failures requests without a good answer
/// @param ratePerSecond answers a second from the first request's due moment to the last answer
public record Answers(Latencies latencies, int failures, double ratePerSecond) {}
