package dev.pharos.ui.chart.svg;

import dev.pharos.ui.chart.raster.Pen;
import java.util.ArrayList;
import java.util.List;

/// How high a line runs, piece by piece, to be filled to another or to a level. A sample alone has no width and leaves
/// nothing.
final class Outline implements Pen {
    private record Point(double x, double y) {}

    private final List<List<Point>> pieces = new ArrayList<>();
    private List<Point> piece = new ArrayList<>();

    @Override
    public void moveTo(double x, double y) {
        end();
        piece.add(new Point(x, y));
    }

    @Override
    public void lineTo(double x, double y) {
        piece.add(new Point(x, y));
    }

    @Override
    public void end() {
        if (piece.size() > 1 && piece.getLast().x() > piece.getFirst().x()) {
            pieces.add(piece);
            piece = new ArrayList<>();
        } else {
            piece.clear();
        }
    }

    /// What lies between this line and a level.
    PathData to(double level) {
        PathData path = new PathData();
        for (List<Point> each : pieces) {
            path.moveTo(each.getFirst().x(), level);
            each.forEach(point -> path.lineTo(point.x(), point.y()));
            path.lineTo(each.getLast().x(), level);
            path.close();
        }
        return path;
    }

    /// What lies between this line and another, wherever both are.
    PathData to(Outline other) {
        PathData path = new PathData();
        int at = 0;
        for (List<Point> mine : pieces) {
            while (at < other.pieces.size()
                    && other.pieces.get(at).getLast().x() <= mine.getFirst().x()) {
                at++;
            }
            for (int i = at;
                    i < other.pieces.size()
                            && other.pieces.get(i).getFirst().x()
                                    < mine.getLast().x();
                    i++) {
                between(mine, other.pieces.get(i), path);
            }
        }
        return path;
    }

    private static void between(List<Point> one, List<Point> other, PathData path) {
        double from = Math.max(one.getFirst().x(), other.getFirst().x());
        double to = Math.min(one.getLast().x(), other.getLast().x());
        List<Point> there = cut(one, from, to);
        path.moveTo(there.getFirst().x(), there.getFirst().y());
        there.forEach(point -> path.lineTo(point.x(), point.y()));
        cut(other, from, to).reversed().forEach(point -> path.lineTo(point.x(), point.y()));
        path.close();
    }

    /// The part of a piece between two places that lie on it.
    private static List<Point> cut(List<Point> piece, double from, double to) {
        List<Point> part = new ArrayList<>();
        for (int i = 0; i < piece.size(); i++) {
            Point point = piece.get(i);
            Point before = i == 0 ? point : piece.get(i - 1);
            if (before.x() < from && point.x() > from) {
                part.add(at(from, before, point));
            }
            if (point.x() >= from && point.x() <= to) {
                part.add(point);
            }
            if (before.x() < to && point.x() > to) {
                part.add(at(to, before, point));
            }
        }
        return part;
    }

    private static Point at(double x, Point before, Point after) {
        double share = (x - before.x()) / (after.x() - before.x());
        return new Point(x, before.y() + share * (after.y() - before.y()));
    }
}
