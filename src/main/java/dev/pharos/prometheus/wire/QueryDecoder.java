package dev.pharos.prometheus.wire;

import dev.pharos.http.body.MalformedAnswer;
import dev.pharos.http.config.Shown;
import dev.pharos.series.Labels;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Sample;
import dev.pharos.series.Series;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads one answer of `query` or `query_range`, members in any order, unknown ones passed over.
///
/// Throws [MalformedAnswer] on what is not that, [dev.pharos.http.body.AnswerTooLarge] past the limit of samples, and
/// what the stream throws. Memory is bounded by the limit, whatever comes.
public final class QueryDecoder {
    private static final int MOST_NOTICES = 100;
    private static final int MOST_LABELS = 1_000;

    private final JsonBytes json;
    private final Texts texts;
    private final Pairs pairs;
    private final Columns columns;

    private final List<Series> series = new ArrayList<>();
    private final List<Sample> samples = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();
    private String status = "";
    private String errorType = "";
    private String error = "";
    private String message = "";
    private String resultType = "";
    private @Nullable Single single;
    private int histograms;

    private record Single(long time, String text) {}

    private QueryDecoder(InputStream in, long points, long limit) {
        json = new JsonBytes(in);
        texts = new Texts(json);
        pairs = new Pairs(json, texts);
        columns = new Columns(points, limit);
    }

    /// @param points that a series of the answer is expected to have; columns are made that long
    /// @param limit  of samples, see [dev.pharos.http.config.Limits]
    public static QueryAnswer decode(InputStream in, long points, long limit) throws IOException {
        return new QueryDecoder(in, points, limit).read();
    }

    private QueryAnswer read() throws IOException {
        int first = json.peek();
        if (first != '{') {
            throw first == '<' ? new MalformedAnswer("a web page, not JSON") : json.unexpected("'{'", first);
        }
        object(this::member);
        json.expectEnd();
        return switch (status) {
            case "success" -> new QueryAnswer.Result(result(), noticed());
            case "error" -> new QueryAnswer.Refusal(errorType, error);
            default -> new QueryAnswer.Other(message);
        };
    }

    private void member(String name) throws IOException {
        switch (name) {
            case "status" -> status = text();
            case "errorType" -> errorType = Shown.words(text());
            case "error" -> error = Shown.words(text());
            case "message" -> message = Shown.words(text());
            case "warnings", "infos" -> notices();
            case "data" -> objectOrNull(this::dataMember);
            default -> json.skip();
        }
    }

    private void dataMember(String name) throws IOException {
        switch (name) {
            case "resultType" -> resultType = text();
            case "result" -> resultValue();
            default -> json.skip();
        }
    }

    private void resultValue() throws IOException {
        if (json.peek() != '[') {
            json.skip(); // null: Go's empty list
            return;
        }
        json.at++;
        switch (json.peek()) {
            case ']' -> json.at++;
            case '{' -> {
                do {
                    element();
                } while (json.more(']'));
            }
            default -> {
                // A scalar or a text: the bracket is that of its pair.
                String text = pairs.readTextWithin();
                single = new Single(pairs.time(), text);
            }
        }
    }

    /// One series with `value`, `values` or native histograms.
    private void element() throws IOException {
        columns.countSeries(texts.kept());
        Element element = new Element();
        object(element);
        element.finish();
    }

    private final class Element implements Member {
        private Labels labels = Labels.EMPTY;
        private boolean many;
        private boolean one;
        private long time;
        private double value;

        @Override
        public void read(String name) throws IOException {
            switch (name) {
                case "metric" -> labels = labels();
                case "values" -> {
                    many = true;
                    pairs.readAll(columns);
                }
                case "value" -> {
                    one = true;
                    value = pairs.read();
                    time = pairs.time();
                }
                case "histogram", "histograms" -> {
                    histograms++;
                    json.skip();
                }
                default -> json.skip();
            }
        }

        void finish() throws IOException {
            if (many) {
                series.add(columns.finish(labels));
            } else if (one) {
                samples.add(new Sample(labels, time, value));
            }
        }
    }

    private Labels labels() throws IOException {
        List<String> read = new ArrayList<>();
        objectOrNull(name -> {
            if (read.size() >= 2 * MOST_LABELS) {
                throw new MalformedAnswer("more than " + MOST_LABELS + " labels");
            }
            read.add(name);
            read.add(texts.read());
        });
        try {
            return Labels.of(read.toArray(String[]::new));
        } catch (IllegalArgumentException e) {
            throw new MalformedAnswer("a label given twice");
        }
    }

    private QueryResult result() throws MalformedAnswer {
        Single alone = single;
        if (alone != null) {
            return switch (resultType) {
                case "scalar" -> new QueryResult.Scalar(alone.time, number(alone.text));
                case "string" -> new QueryResult.Text(alone.time, alone.text);
                default -> throw mistyped();
            };
        }
        if (resultType.equals("matrix") && samples.isEmpty()) {
            return new QueryResult.Matrix(series);
        }
        if (resultType.equals("vector") && series.isEmpty()) {
            return new QueryResult.Vector(samples);
        }
        throw mistyped();
    }

    private static MalformedAnswer mistyped() {
        return new MalformedAnswer("a result that is not of its type");
    }

    private static double number(String text) throws MalformedAnswer {
        try {
            return Decimals.ofText(text);
        } catch (NumberFormatException e) {
            throw new MalformedAnswer("a value that is no number");
        }
    }

    private List<String> noticed() {
        if (histograms > 0) {
            notices.add("native histograms were left out (" + histograms + " series)");
        }
        return List.copyOf(notices);
    }

    private void notices() throws IOException {
        if (json.peek() != '[') {
            json.skip();
            return;
        }
        json.at++;
        if (json.take(']')) {
            return;
        }
        do {
            String notice = texts.read();
            if (notices.size() < MOST_NOTICES) {
                notices.add(Shown.words(notice));
            }
        } while (json.more(']'));
    }

    /// A text; empty for null and for what is none.
    private String text() throws IOException {
        if (json.peek() == '"') {
            return texts.read();
        }
        json.skip();
        return "";
    }

    private void objectOrNull(Member member) throws IOException {
        if (json.peek() == 'n') {
            json.skip();
        } else {
            object(member);
        }
    }

    private void object(Member member) throws IOException {
        json.expect('{');
        if (json.take('}')) {
            return;
        }
        do {
            String name = texts.read();
            json.expect(':');
            member.read(name);
        } while (json.more('}'));
    }

    /// Reads the value of a member, which comes next.
    @FunctionalInterface
    private interface Member {
        void read(String name) throws IOException;
    }
}
