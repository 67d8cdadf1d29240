package dev.pharos.ui.fleet.topology;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Shortens texts to a width with an ellipsis; remembers, since the same names are drawn over and over.
final class TextFit {
    private static final int REMEMBERED = 8_000;

    private record Question(String text, Font font, int width) {}

    private final Text ruler = new Text();
    private final Map<Question, String> answers = new HashMap<>();

    String fit(String text, Font font, double width) {
        if (answers.size() > REMEMBERED) {
            answers.clear();
        }
        return answers.computeIfAbsent(new Question(text, font, (int) width), this::shortened);
    }

    /// The text where it fits, else the shorter one, cut if even that does not.
    String fit(String text, String shorter, Font font, double width) {
        return width(text, font) <= width ? text : fit(shorter, font, width);
    }

    double width(String text, Font font) {
        ruler.setFont(font);
        ruler.setText(text);
        return ruler.getLayoutBounds().getWidth();
    }

    private String shortened(Question question) {
        if (width(question.text(), question.font()) <= question.width()) {
            return question.text();
        }
        int low = 0;
        int high = question.text().length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (width(cut(question.text(), middle), question.font()) <= question.width()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low == 0 ? "" : cut(question.text(), low);
    }

    /// So many letters of a text: of a sentence the first, of a name some of either end, since names of a fleet begin
    /// alike.
    private static String cut(String text, int letters) {
        int tail = text.contains(" ") ? 0 : letters / 2;
        return text.substring(0, letters - tail).stripTrailing() + "…" + text.substring(text.length() - tail);
    }
}
