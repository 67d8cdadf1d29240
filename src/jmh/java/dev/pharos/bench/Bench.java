package dev.pharos.bench;

import java.util.List;

/// `Bench NAME [ARGUMENT…]`.
public final class Bench {
    private static final List<Benchmark> ALL =
            List.of(new DecodeBench(), new FleetBench(), new SoakBench(), new ChartBench(), new AlertBench());

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        String name = arguments.length == 0 ? "" : arguments[0];
        for (Benchmark benchmark : ALL) {
            if (benchmark.name().equals(name)) {
                Figures figures = benchmark.run(List.of(arguments).subList(1, arguments.length));
                System.out.println("bench " + name + ": " + figures);
                return;
            }
        }
        System.err.println(
                "which benchmark? -Dbench=" + ALL.stream().map(Benchmark::name).toList());
        System.exit(2);
    }
}
