package dev.pharos.ui.theme;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Chooses between the two forms of a Korean particle where it follows a word that is known only at run time:
/// `{0}이(가)` becomes `redis-3이` or `redis-2가`.
///
/// What decides is whether the word, as it is read aloud, ends in a consonant. Hangul says so by itself and figures
/// by their names; Latin words are read as they are mostly transcribed, ending in a consonant after l, m and n only.
/// After anything else both forms stay.
final class KoreanParticles {
    private static final Pattern PARTICLE = Pattern.compile("이\\(가\\)|은\\(는\\)|을\\(를\\)|과\\(와\\)|\\(으\\)로");

    private static final int FIRST_SYLLABLE = 0xAC00;
    private static final int LAST_SYLLABLE = 0xD7A3;

    /// So many syllables share their beginning and differ in their final consonant, the first of them having none.
    private static final int FINALS = 28;

    private static final int FINAL_L = 8;

    private KoreanParticles() {}

    private enum Ending {
        VOWEL,
        /// After which `로` stands as after a vowel.
        L,
        CONSONANT,
        UNKNOWN
    }

    static String choose(String text) {
        Matcher particle = PARTICLE.matcher(text);
        StringBuilder chosen = new StringBuilder();
        while (particle.find()) {
            String form = form(particle.group(), ending(text, particle.start()));
            particle.appendReplacement(chosen, Matcher.quoteReplacement(form));
        }
        return particle.appendTail(chosen).toString();
    }

    private static String form(String both, Ending ending) {
        if (ending == Ending.UNKNOWN) {
            return both;
        }
        if (both.equals("(으)로")) {
            return ending == Ending.CONSONANT ? "으로" : "로";
        }
        return ending == Ending.VOWEL ? both.substring(2, 3) : both.substring(0, 1);
    }

    private static Ending ending(String text, int end) {
        char last = end == 0 ? ' ' : Character.toLowerCase(text.charAt(end - 1));
        if (last >= FIRST_SYLLABLE && last <= LAST_SYLLABLE) {
            return switch ((last - FIRST_SYLLABLE) % FINALS) {
                case 0 -> Ending.VOWEL;
                case FINAL_L -> Ending.L;
                default -> Ending.CONSONANT;
            };
        }
        return switch (last) {
            // il, chil, pal
            case '1', '7', '8', 'l' -> Ending.L;
            // yeong, sam, yuk
            case '0', '3', '6', 'm', 'n' -> Ending.CONSONANT;
            case '2', '4', '5', '9' -> Ending.VOWEL;
            default -> last >= 'a' && last <= 'z' ? Ending.VOWEL : Ending.UNKNOWN;
        };
    }
}
