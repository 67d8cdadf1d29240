package dev.pharos.prometheus.wire;

import dev.pharos.http.MalformedAnswer;
import java.io.IOException;

/// Samples as the API writes them, `[1795365442.579,"12.5"]`: the innermost loop of all decoding.
final class Pairs {
    private final JsonBytes json;
    private final Texts texts;

    /// The time that [#time()] read, in milliseconds; the value is returned.
    private long time;

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
            json.ahead(JsonBytes.AHEAD);
            double value = read();
            columns.add(time, value);
        } while (json.bytes[json.at] == ',' ? ++json.at > 0 : json.more(']'));
    }

    /// One pair whose value is a number.
    double read() throws IOException {
        readTime();
        return readValue();
    }

    /// One pair whose value is any text and whose opening bracket is taken.
    String readTextWithin() throws IOException {
        readTimeWithin();
        String text = texts.read();
        json.expect(']');
        return text;
    }

    /// The opening bracket, the time and the comma.
    private void readTime() throws IOException {
        byte[] bytes = json.bytes;
        int at = json.at;
        if (bytes[at] == '[') {
            at++;
            int start = at;
            long seconds = 0;
            int count;
            do {
                long eight = JsonBytes.eight(bytes, at);
                count = Digits.count(eight);
                if (count == 0) {
                    break;
                }
                seconds = seconds * Digits.scale(count) + Digits.value(eight, count);
                at += count;
            } while (count == 8 && at - start <= 8);
            int digits = at - start;
            int millis = 0;
            if (bytes[at] == '.') {
                long eight = JsonBytes.eight(bytes, at + 1);
                count = Digits.count(eight);
                // Three decimals at most: what is finer needs rounding.
                if (count >= 1 && count <= 3) {
                    millis = (int) (Digits.value(eight, count) * Digits.scale(3 - count));
                    at += count + 1;
                }
            }
            if (bytes[at] == ',' && digits > 0 && digits <= 15) {
                time = seconds * 1000 + millis;
                json.at = at + 1;
                return;
            }
        }
        readTimeSlowly();
    }

    private void readTimeSlowly() throws IOException {
        json.expect('[');
        readTimeWithin();
    }

    private void readTimeWithin() throws IOException {
        double seconds = new Words(json).number();
        // Past it, milliseconds are not whole numbers of a double any more.
        if (!(Math.abs(seconds) < 9e12)) {
            throw new MalformedAnswer("a time that is none");
        }
        time = Math.round(seconds * 1000);
        json.expect(',');
    }

    /// The quoted value and the closing bracket.
    private double readValue() throws IOException {
        byte[] bytes = json.bytes;
        int at = json.at;
        if (bytes[at] == '"') {
            at++;
            int sign = 1;
            if (bytes[at] == '-') {
                sign = -1;
                at++;
            }
            int first = at;
            long digits = 0;
            int count;
            do {
                long eight = JsonBytes.eight(bytes, at);
                count = Digits.count(eight);
                if (count == 0) {
                    break;
                }
                digits = digits * Digits.scale(count) + Digits.value(eight, count);
                at += count;
            } while (count == 8);
            int length = at - first;
            int exponent = 0;
            if (bytes[at] == '.') {
                int point = ++at;
                do {
                    long eight = JsonBytes.eight(bytes, at);
                    count = Digits.count(eight);
                    if (count == 0) {
                        break;
                    }
                    digits = digits * Digits.scale(count) + Digits.value(eight, count);
                    at += count;
                } while (count == 8);
                exponent = point - at;
                length -= exponent;
            }
            if ((bytes[at] | 0x20) == 'e') {
                at = readPower(bytes, at + 1);
                exponent += power;
            }
            if (length > Decimals.DIGITS) {
                length -= leadingZeroes(bytes, first);
            }
            if (bytes[at] == '"' && bytes[at + 1] == ']' && length > 0 && length <= Decimals.DIGITS) {
                json.at = at + 2;
                return Decimals.of(digits, exponent, sign);
            }
        }
        return readValueSlowly();
    }

    /// The signed number behind an `e`, and where it ends.
    private int readPower(byte[] bytes, int start) {
        boolean signed = bytes[start] == '-' || bytes[start] == '+';
        long eight = JsonBytes.eight(bytes, signed ? start + 1 : start);
        int count = Digits.count(eight);
        if (count == 0 || count > 4) {
            return start - 1; // none of ours: the `e` stays, and nothing goes on from there
        }
        int size = (int) Digits.value(eight, count);
        power = bytes[start] == '-' ? -size : size;
        return start + count + (signed ? 1 : 0);
    }

    private static int leadingZeroes(byte[] bytes, int first) {
        int zeroes = 0;
        for (int at = first; bytes[at] == '0' || bytes[at] == '.'; at++) {
            zeroes += bytes[at] == '0' ? 1 : 0;
        }
        return zeroes;
    }

    private double readValueSlowly() throws IOException {
        String text = texts.read();
        json.expect(']');
        try {
            return Decimals.ofText(text);
        } catch (NumberFormatException e) {
            throw new MalformedAnswer("a value that is no number");
        }
    }
}
