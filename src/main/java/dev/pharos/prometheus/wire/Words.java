package dev.pharos.prometheus.wire;

import dev.pharos.http.body.MalformedAnswer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// Bare numbers, read with no haste.
final class Words {
    private static final int LONGEST = 400;

    private final JsonBytes json;

    Words(JsonBytes json) {
        this.json = json;
    }

    double number() throws IOException {
        int found = json.peek();
        json.ahead(LONGEST + 1);
        int start = json.at;
        int at = start;
        while (at - start < LONGEST && isPart(json.bytes[at])) {
            at++;
        }
        if (at == start || at - start == LONGEST) {
            throw json.unexpected("a number", found);
        }
        json.at = at;
        try {
            return Double.parseDouble(new String(json.bytes, start, at - start, StandardCharsets.US_ASCII));
        } catch (NumberFormatException e) {
            throw new MalformedAnswer("a number that is none");
        }
    }

    private static boolean isPart(int b) {
        return (b >= '0' && b <= '9') || b == '.' || b == '-' || b == '+' || b == 'e' || b == 'E';
    }
}
