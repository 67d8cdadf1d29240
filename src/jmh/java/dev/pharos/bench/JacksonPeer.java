package dev.pharos.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.NumberInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The same columns from the same kind of stream by Jackson's streaming parser, at its best: no String for a value,
/// its fast reader of doubles.
final class JacksonPeer {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JacksonPeer() {}

    static List<double[]> decode(byte[] body) throws IOException {
        List<double[]> columns = new ArrayList<>();
        try (JsonParser parser = FACTORY.createParser(new ByteArrayInputStream(body))) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME && parser.currentName().equals("values")) {
                    columns.add(column(parser));
                }
            }
        }
        return columns;
    }

    private static double[] column(JsonParser parser) throws IOException {
        long[] times = new long[RangeBody.POINTS];
        double[] values = new double[RangeBody.POINTS];
        int size = 0;
        parser.nextToken();
        while (parser.nextToken() == JsonToken.START_ARRAY) {
            times[size] = parser.nextToken() == JsonToken.VALUE_NUMBER_INT
                    ? parser.getLongValue() * 1000
                    : Math.round(parser.getDoubleValue() * 1000);
            parser.nextToken();
            values[size++] = NumberInput.parseDouble(
                    parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength(), true);
            parser.nextToken();
        }
        return values;
    }
}
