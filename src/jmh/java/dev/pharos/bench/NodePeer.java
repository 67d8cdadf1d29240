package dev.pharos.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// The same columns as a web page makes them: `JSON.parse` and `Float64Array`, in the machine's own Node.
///
/// The text is there before the clock starts; a page would have to decode it, too.
final class NodePeer {
    private static final String SCRIPT = """
            const text = require('fs').readFileSync(process.argv[2], 'latin1');
            const rounds = Number(process.argv[3]);
            function decode() {
              const columns = [];
              for (const series of JSON.parse(text).data.result) {
                const n = series.values.length;
                const times = new Float64Array(n), values = new Float64Array(n);
                for (let i = 0; i < n; i++) { times[i] = series.values[i][0] * 1000; values[i] = +series.values[i][1]; }
                columns.push(values);
              }
              return columns;
            }
            for (let i = 0; i < 3; i++) decode();
            const millis = [];
            let columns;
            for (let i = 0; i < rounds; i++) {
              const before = process.cpuUsage();
              columns = decode();
              const used = process.cpuUsage(before);
              millis.push((used.user + used.system) / 1000);
            }
            let sum = 0;
            for (const column of columns) for (const value of column) sum += value;
            millis.sort((a, b) => a - b);
            console.log(process.version + ' ' + millis[rounds >> 1] + ' ' + sum);
            """;

    private NodePeer() {}

    /// @param cpuMillis of one decoding, median over the rounds, of the whole process
    /// @param sum       of all values, one after the other
    record Result(String version, double cpuMillis, double sum) {}

    /// Empty where there is no Node.
    static Optional<Result> measure(byte[] body, int rounds) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("pharos-bench");
        Path data = folder.resolve("body.json");
        Path script = folder.resolve("decode.js");
        try {
            Files.write(data, body);
            Files.writeString(script, SCRIPT);
            return run(List.of(
                    "node", "--max-old-space-size=4096", script.toString(), data.toString(), String.valueOf(rounds)));
        } finally {
            Files.deleteIfExists(data);
            Files.deleteIfExists(script);
            Files.deleteIfExists(folder);
        }
    }

    private static Optional<Result> run(List<String> command) throws IOException, InterruptedException {
        Process node;
        try {
            node = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException absent) {
            System.out.println("node is not installed: skipped");
            return Optional.empty();
        }
        String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (!node.waitFor(1, TimeUnit.MINUTES) || node.exitValue() != 0) {
            throw new IOException("node failed: " + said);
        }
        List<String> words = List.of(said.split(" ", -1));
        return Optional.of(
                new Result(words.get(0), Double.parseDouble(words.get(1)), Double.parseDouble(words.get(2))));
    }
}
