package dev.pharos.dashboard;

import static dev.pharos.dashboard.Panel.line;
import static dev.pharos.dashboard.Panel.lines;

import dev.pharos.series.Unit;
import java.util.List;

/// The charts of the machine underneath.
public final class NodePanels {
    /// What is no disk of its own.
    private static final String REAL = "fstype!~\"tmpfs|ramfs|overlay|squashfs|iso9660|autofs|proc|sysfs|nsfs\"";

    private NodePanels() {}

    public static PanelGroup group() {
        return new PanelGroup(
                "node",
                List.of(
                        Panel.stacked(
                                "node-cpu",
                                Unit.RATIO,
                                lines(
                                        "{{mode}}",
                                        "sum by (mode) (rate(node_cpu_seconds_total{$node,mode!=\"idle\"}[$window]))"
                                                + " / ignoring (mode) group_left ()"
                                                + " count($peak(node_cpu_seconds_total{$node,mode=\"idle\"}))")),
                        Panel.of("node-load", Unit.PLAIN, line("load", "$peak(node_load1{$node})")),
                        Panel.of(
                                "node-memory",
                                Unit.BYTES,
                                line(
                                        "memory-used",
                                        "$peak(node_memory_MemTotal_bytes{$node})"
                                                + " - $low(node_memory_MemAvailable_bytes{$node})"),
                                line("memory-total", "$peak(node_memory_MemTotal_bytes{$node})"),
                                line(
                                        "swap-used",
                                        "$peak(node_memory_SwapTotal_bytes{$node})"
                                                + " - $low(node_memory_SwapFree_bytes{$node})")),
                        Panel.of(
                                "node-disk-used",
                                Unit.RATIO,
                                lines(
                                        "{{mountpoint}}",
                                        "1 - $low(node_filesystem_avail_bytes{$node," + REAL + "})"
                                                + " / ($peak(node_filesystem_size_bytes{$node," + REAL + "}) > 0)")),
                        Panel.of(
                                "node-disk",
                                Unit.BYTES_PER_SECOND,
                                line("read", "sum(rate(node_disk_read_bytes_total{$node}[$window]))"),
                                line("write", "sum(rate(node_disk_written_bytes_total{$node}[$window]))")),
                        Panel.of(
                                "node-disk-busy",
                                Unit.RATIO,
                                lines("{{device}}", "rate(node_disk_io_time_seconds_total{$node}[$window])")),
                        Panel.of(
                                "node-network",
                                Unit.BYTES_PER_SECOND,
                                line(
                                        "received",
                                        "sum(rate(node_network_receive_bytes_total{$node,device!=\"lo\"}[$window]))"),
                                line(
                                        "sent",
                                        "sum(rate(node_network_transmit_bytes_total{$node,device!=\"lo\"}[$window]))"))));
    }
}
