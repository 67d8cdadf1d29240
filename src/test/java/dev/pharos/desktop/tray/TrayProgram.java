package dev.pharos.desktop.tray;

import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageIO;

/// Shows a sign and does what its input says, a word a line, in a process of its own. It ends by itself once its input
/// does, if nothing of the sign holds it.
final class TrayProgram {
    private TrayProgram() {}

    public static void main(String[] args) throws Exception {
        TrayFace first = new TrayFace(TrayFace.Mark.OK, 0, "all is well");
        switch (Trays.find(Map.of(), "Pharos", first, () -> say("activated"))) {
            case TrayChoice.None(String reason) -> say("none " + reason);
            case TrayChoice.Found(Tray tray) -> {
                tray.menu(TrayMenu.of(new TrayEntry.Choice("Open", () -> say("opened"))));
                say(tray.getClass().getSimpleName());
                follow(tray);
                tray.close();
            }
        }
        say("end of main");
    }

    private static void follow(Tray tray) throws Exception {
        BufferedReader words = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String word = words.readLine(); word != null; word = words.readLine()) {
            if (word.startsWith("look ")) {
                say("seen " + look(new File(word.substring("look ".length()))));
            } else {
                tray.show(new TrayFace(TrayFace.Mark.valueOf(word), 3, word));
            }
        }
    }

    /// The mark whose colour most of the screen's upper edge has.
    private static String look(File kept) throws Exception {
        BufferedImage screen = new Robot().createScreenCapture(new Rectangle(0, 0, 600, 60));
        ImageIO.write(screen, "png", kept);
        String most = "nothing";
        int best = 3;
        for (TrayFace.Mark mark : TrayFace.Mark.values()) {
            int count = 0;
            for (int x = 0; x < screen.getWidth(); x++) {
                for (int y = 0; y < screen.getHeight(); y++) {
                    count += screen.getRGB(x, y) == TrayColours.of(mark) ? 1 : 0;
                }
            }
            if (count > best) {
                best = count;
                most = mark.name();
            }
        }
        return most;
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
