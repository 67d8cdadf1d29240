package dev.pharos.desktop.instance;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Starts as Pharos does, and stays if it is the first, until its input ends.
final class InstanceProgram {
    private InstanceProgram() {}

    public static void main(String[] args) throws Exception {
        List<String> rest = Arrays.asList(args).subList(1, args.length);
        Start start = SingleInstance.start(
                Map.of("XDG_RUNTIME_DIR", args[0]), Path.of(args[0]), "scope", new Handover("/here", rest));
        switch (start) {
            case Start.First(Instance instance) -> {
                say("first");
                instance.onStart(asked -> say("asked " + asked.directory() + " " + asked.arguments()));
                while (System.in.read() >= 0) {
                    Thread.onSpinWait();
                }
                instance.close();
            }
            case Start.Second() -> say("second");
            case Start.Unknown(String reason) -> say("unknown " + reason);
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
