package dev.pharos.prometheus.wire;

import dev.pharos.http.body.MalformedAnswer;
import java.io.IOException;

/// Samples as the API writes them, `[1795365442.579,"12.5"]`: the innermost loop of all decoding.
///
/// What is written the way servers write it is read straight on; anything else (white space, `NaN`, numbers of more
/// digits than a long holds) is read again with no haste.
final class Pairs {
    private static final int NONE = -1;

    private final JsonBytes json;
    private final Texts texts;

    /// Of the pair that was read last, in milliseconds.
    private long time;

    private double value;

    /// The first eight digits of a time, as they stand there, and the seconds that they mean.
    private long leading;

    private long leadingSeconds;
    private int power;

    Pairs(JsonBytes json, Texts texts) {
        this.json = json;
        this.texts = texts;
    }

    long time() {
        return time;
    }

    /// `[[t,"v"],[t,"v"],…]` into columns.
    void readAll(Columns columns) throws IOException {
        json.expect('[');
        if (json.take(']')) {
            return;
        }
        do {
            if (!run(columns)) {
                readSlowly();
                columns.add(time, value);
            }
        } while (json.more(']'));
    }

    /// Reads pairs as long as they are nothing but plain.
    ///
    /// @return whether it ended behind a pair; else before one
    private boolean run(Columns columns) throws IOException {
        byte[] bytes = json.bytes;
        while (true) {
            json.ahead(JsonBytes.AHEAD);
            int horizon = json.horizon();
            int at = json.at;
            do {
                int next = pair(bytes, at);
                if (next == NONE) {
                    json.at = at;
                    return false;
                }
                columns.add(time, value);
                if (bytes[next] != ',') {
                    json.at = next;
                    return true;
                }
                at = next + 1;
            } while (at <= horizon);
            json.at = at;
        }
    }

    /// One pair whose value is a number.
    double read() throws IOException {
        json.peek();
        json.ahead(JsonBytes.AHEAD);
        int next = pair(json.bytes, json.at);
        if (next == NONE) {
            readSlowly();
        } else {
            json.at = next;
        }
        return value;
    }

    /// One pair whose value is any text and whose opening bracket is taken.
    String readTextWithin() throws IOException {
        readTimeSlowly();
        String text = texts.read();
        json.expect(']');
        return text;
    }

    /// Reads a plain pair.
    ///
    /// @return where it ends, or [#NONE] with nothing taken
    private int pair(byte[] bytes, int at) {
        int comma = timeEnd(bytes, at);
        if (comma == NONE || bytes[comma + 1] != '"') {
            return NONE;
        }
        int quote = numberEnd(bytes, comma + 2);
        return quote != NONE && bytes[quote] == '"' && bytes[quote + 1] == ']' ? quote + 2 : NONE;
    }

    /// The opening bracket and the time. Seconds have ten digits until the year 2286, most times that are asked for
    /// have no fraction, and the leading eight digits are mostly those of the time before.
    ///
    /// @return the place of the comma behind it
    private int timeEnd(byte[] bytes, int at) {
        long eight = JsonBytes.eight(bytes, at + 1);
        if (eight != leading) {
            if (Digits.others(eight) != 0) {
                return NONE;
            }
            leading = eight;
            leadingSeconds = Digits.ofEight(eight) * 100;
        }
        int tens = bytes[at + 9] - '0';
        int ones = bytes[at + 10] - '0';
        if (bytes[at] != '[' || !Digits.isOne(tens) || !Digits.isOne(ones)) {
            return NONE;
        }
        time = (leadingSeconds + (tens * 10 + ones)) * 1000;
        int next = bytes[at + 11];
        return next == ',' ? at + 11 : next == '.' ? millisEnd(bytes, at + 12) : NONE;
    }

    /// Up to three decimals; what is finer needs rounding.
    private int millisEnd(byte[] bytes, int at) {
        long eight = JsonBytes.eight(bytes, at);
        int count = Digits.count(eight);
        if (count < 1 || count > 3 || bytes[at + count] != ',') {
            return NONE;
        }
        time += Digits.value(eight, count) * Digits.scale(3 - count);
        return at + count;
    }

    /// Reads a value.
    ///
    /// @return where the closing quote is due
    private int numberEnd(byte[] bytes, int start) {
        boolean negative = bytes[start] == '-';
        int first = negative ? start + 1 : start;
        long eight = JsonBytes.eight(bytes, first);
        int count = Digits.count(eight);
        long digits = Digits.value(eight, count);
        int at = first + count;
        while (count == Long.BYTES) {
            eight = JsonBytes.eight(bytes, at);
            count = Digits.count(eight);
            digits = digits * Digits.scale(count) + Digits.value(eight, count);
            at += count;
        }
        int length = at - first;
        int exponent = 0;
        if (bytes[at] == '.') {
            int point = ++at;
            eight = JsonBytes.eight(bytes, at);
            long others = Digits.others(eight);
            while (others == 0) {
                digits = digits * Digits.EIGHT_MORE + Digits.ofEight(eight);
                at += Long.BYTES;
                eight = JsonBytes.eight(bytes, at);
                others = Digits.others(eight);
            }
            count = Digits.before(others);
            digits = digits * Digits.scale(count) + Digits.value(eight, count);
            at += count;
            exponent = point - at;
            length -= exponent;
        }
        if (bytes[at] != '"') {
            at = powerEnd(bytes, at);
            exponent += power;
        }
        if (length > Decimals.DIGITS) {
            length -= leadingZeroes(bytes, first);
        }
        if (length <= 0 || length > Decimals.DIGITS) {
            return NONE;
        }
        value = Decimals.of(digits, exponent, negative);
        return at;
    }

    /// An `e` with a signed number, and where it ends.
    private int powerEnd(byte[] bytes, int letter) {
        int sign = bytes[letter + 1];
        int first = sign == '-' || sign == '+' ? letter + 2 : letter + 1;
        long eight = JsonBytes.eight(bytes, first);
        int count = Digits.count(eight);
        if ((bytes[letter] | 0x20) != 'e' || count == 0 || count > 4) {
            return NONE;
        }
        int size = (int) Digits.value(eight, count);
        power = sign == '-' ? -size : size;
        return first + count;
    }

    private static int leadingZeroes(byte[] bytes, int first) {
        int zeroes = 0;
        for (int at = first; bytes[at] == '0' || bytes[at] == '.'; at++) {
            zeroes += bytes[at] == '0' ? 1 : 0;
        }
        return zeroes;
    }

    private void readSlowly() throws IOException {
        json.expect('[');
        String text = readTextWithin();
        try {
            value = Decimals.ofText(text);
        } catch (NumberFormatException e) {
            throw new MalformedAnswer("a value that is no number");
        }
    }

    private void readTimeSlowly() throws IOException {
        double seconds = new Words(json).number();
        // Past it, milliseconds are not whole numbers of a double any more.
        if (!(Math.abs(seconds) < 9e12)) {
            throw new MalformedAnswer("a time that is none");
        }
        time = Math.round(seconds * 1000);
        json.expect(',');
    }
}
