package dev.pharos.ui.fleet.layout;

import dev.pharos.fleet.instance.ReplicaLink;
import java.util.List;

/// The line from a replica to its master: corners, the replica's end first.
public record Wire(Box replica, Box master, ReplicaLink.State state, List<Point> points) {
    public record Point(double x, double y) {}

    public Wire {
        points = List.copyOf(points);
    }

    /// Whether something is wrong with it.
    public boolean broken() {
        return state == ReplicaLink.State.DOWN;
    }

    public boolean meets(double top, double bottom) {
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (Point point : points) {
            least = Math.min(least, point.y());
            most = Math.max(most, point.y());
        }
        return most >= top && least <= bottom;
    }
}
