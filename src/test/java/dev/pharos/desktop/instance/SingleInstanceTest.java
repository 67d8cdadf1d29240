package dev.pharos.desktop.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.SocketException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SingleInstanceTest {
    @TempDir
    Path directory;

    private final List<Process> processes = new ArrayList<>();
    private final List<Instance> instances = new CopyOnWriteArrayList<>();

    @AfterEach
    void end() throws Exception {
        instances.forEach(Instance::close);
        for (Process process : processes) {
            process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void theSecondHandsOverWhatItWasAskedFor() {
        List<Handover> told = new CopyOnWriteArrayList<>();
        first("a").onStart(told::add);

        assertThat(start("a", "--url", "http://서울:9090")).isEqualTo(new Start.Second());

        assertThat(told).containsExactly(new Handover("/here", List.of("--url", "http://서울:9090")));
    }

    @Test
    void whatIsAskedForBeforeSomebodyListensWaits() {
        Instance first = first("a");
        assertThat(start("a", "one")).isEqualTo(new Start.Second());

        List<Handover> told = new CopyOnWriteArrayList<>();
        first.onStart(told::add);

        assertThat(told).containsExactly(new Handover("/here", List.of("one")));
    }

    @Test
    void anotherScopeIsAnotherInstance() {
        first("a");
        first("b");
    }

    @Test
    void theNextIsTheFirstOnceItIsClosed() {
        first("a").close();
        first("a");
    }

    @Test
    void nobodyElseCanReadWhereItListens() throws Exception {
        first("a");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("pharos"))))
                .isEqualTo("rwx------");
    }

    @Test
    void aDirectoryThatOthersCanReadIsTakenFromThem() throws Exception {
        Path open = Files.createDirectory(directory.resolve("pharos"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
        first("a");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(open)))
                .isEqualTo("rwx------");
    }

    @Test
    void aLinkInThePlaceOfTheDirectoryIsNotFollowed() throws Exception {
        Path elsewhere = Files.createDirectory(directory.resolve("elsewhere"));
        Files.createSymbolicLink(directory.resolve("pharos"), elsewhere);
        assertThat(start("a")).isInstanceOf(Start.Unknown.class);
    }

    @Test
    void withoutARuntimeDirectoryItIsInTheUsersOwn() {
        Start start = SingleInstance.start(Map.of(), directory.resolve("data"), "a", new Handover("/", List.of()));
        keep(start);
        assertThat(start).isInstanceOf(Start.First.class);
        assertThat(directory.resolve("data/run")).isDirectory();
    }

    @Test
    void whereThePathIsTooLongForASocketPharosJustOpens() {
        Path deep = directory.resolve("d".repeat(120));
        assertThat(SingleInstance.start(Map.of(), deep, "a", new Handover("/", List.of())))
                .isInstanceOf(Start.Unknown.class);
    }

    @Test
    void ofManyAtOnceOneIsTheFirstAndHearsOfAllOthers() throws Exception {
        int many = 8;
        CountDownLatch ready = new CountDownLatch(many);
        List<Future<Start>> starts = new ArrayList<>();
        List<Handover> told = new CopyOnWriteArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(many)) {
            for (int i = 0; i < many; i++) {
                String name = "start " + i;
                starts.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return start("a", name);
                }));
            }
        }
        int firsts = 0;
        for (Future<Start> start : starts) {
            if (start.get() instanceof Start.First(Instance instance)) {
                firsts++;
                instance.onStart(told::add);
            } else {
                assertThat(start.get()).isEqualTo(new Start.Second());
            }
        }
        assertThat(firsts).isEqualTo(1);
        assertThat(told).hasSize(many - 1).doesNotHaveDuplicates();
    }

    @Test
    void whatIsNoStartOfPharosIsHungUpOnAndHarmsNothing() throws Exception {
        List<Handover> told = new CopyOnWriteArrayList<>();
        first("a").onStart(told::add);
        Path socket;
        try (var files = Files.list(directory.resolve("pharos"))) {
            socket = files.filter(file -> file.toString().endsWith(".sock"))
                    .findFirst()
                    .orElseThrow();
        }
        for (byte[] sent : List.of(
                "GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII),
                ByteBuffer.allocate(12).putInt(0x50484152).putInt(2).putInt(1).array(),
                ByteBuffer.allocate(12)
                        .putInt(0x50484152)
                        .putInt(1)
                        .putInt(1 << 30)
                        .array(),
                ByteBuffer.allocate(16)
                        .putInt(0x50484152)
                        .putInt(1)
                        .putInt(1)
                        .putInt(1 << 30)
                        .array(),
                new byte[0])) {
            try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
                channel.connect(UnixDomainSocketAddress.of(socket));
                channel.write(ByteBuffer.wrap(sent));
                assertThat(isHungUp(channel)).isTrue();
            }
        }
        assertThat(start("a", "still")).isEqualTo(new Start.Second());
        assertThat(told).hasSize(1);
    }

    @Test
    void moreThanCanBeHandedOverJustOpens() {
        first("a");
        assertThat(start("a", "x".repeat(20_000))).isInstanceOf(Start.Unknown.class);
    }

    /// Its socket stays behind, its lock does not.
    @Test
    void afterOneThatWasKilledTheNextIsTheFirst() throws Exception {
        Process first = process();
        BufferedReader said = first.inputReader(StandardCharsets.UTF_8);
        assertThat(said.readLine()).isEqualTo("first");
        Process second = process("open", "this");
        assertThat(second.inputReader(StandardCharsets.UTF_8).readLine()).isEqualTo("second");
        assertThat(said.readLine()).isEqualTo("asked /here [open, this]");

        first.destroyForcibly().waitFor();

        assertThat(process().inputReader(StandardCharsets.UTF_8).readLine()).isEqualTo("first");
    }

    @Test
    void oneThatDoesNotAnswerIsNotWaitedForLong() throws Exception {
        Process first = process();
        assertThat(first.inputReader(StandardCharsets.UTF_8).readLine()).isEqualTo("first");
        signal("STOP", first);
        try {
            assertThat(process().inputReader(StandardCharsets.UTF_8).readLine()).startsWith("unknown");
        } finally {
            signal("CONT", first);
        }
    }

    @Test
    void manyProcessesAtOnceHaveOneFirst() throws Exception {
        List<BufferedReader> said = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            said.add(process("start " + i).inputReader(StandardCharsets.UTF_8));
        }
        List<String> words = new ArrayList<>();
        for (BufferedReader each : said) {
            words.add(each.readLine());
        }
        assertThat(words).containsOnlyOnce("first").containsOnly("first", "second");
    }

    /// A reset where not all was read that was sent.
    private static boolean isHungUp(SocketChannel channel) throws IOException {
        try {
            return channel.read(ByteBuffer.allocate(1)) == -1;
        } catch (SocketException _) {
            return true;
        }
    }

    private static void signal(String name, Process process) throws Exception {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    private Process process(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                InstanceProgram.class.getName(),
                directory.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(directory.resolve("err-" + processes.size()).toFile())
                .start();
        processes.add(process);
        return process;
    }

    private Instance first(String scope) {
        Start start = start(scope);
        assertThat(start).isInstanceOf(Start.First.class);
        return ((Start.First) start).instance();
    }

    private Start start(String scope, String... arguments) {
        Start start = SingleInstance.start(
                Map.of("XDG_RUNTIME_DIR", directory.toString()),
                directory,
                scope,
                new Handover("/here", List.of(arguments)));
        keep(start);
        return start;
    }

    private void keep(Start start) {
        if (start instanceof Start.First(Instance instance)) {
            instances.add(instance);
        }
    }
}
