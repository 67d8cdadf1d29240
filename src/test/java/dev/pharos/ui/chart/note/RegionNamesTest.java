package dev.pharos.ui.chart.note;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.series.TimeRange;
import dev.pharos.ui.chart.axis.TimeScale;
import dev.pharos.ui.chart.content.ChartRegion;
import dev.pharos.ui.state.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/// A plot of 600 pixels, one a second; a letter is 10 pixels wide.
class RegionNamesTest {
    private final List<ChartRegion> regions = new ArrayList<>();

    @Test
    void aNameBeginsWhereItsRegionBegins() {
        critical("Down", 100, 200);

        assertThat(names()).containsExactly("Down at 100");
    }

    @Test
    void atTheRightEdgeItEndsWhereItsRegionEnds() {
        critical("Down", 590, 600);

        assertThat(names()).containsExactly("Down at 560");
    }

    @Test
    void ofTwoThatBeginTogetherBothAreNamed() {
        warning("Lag", 100, 300);
        critical("Down", 100, 300);

        assertThat(names()).as("Down first: it is critical").containsExactly("Down at 100", "Lag at 148");
    }

    @Test
    void twoNarrowOnesOfOneTimeAreNamedOnBothSides() {
        warning("Lag", 100, 102);
        critical("Down", 100, 102);

        assertThat(names()).containsExactlyInAnyOrder("Down at 100", "Lag at 62");
    }

    @Test
    void aNameLiesOverNoRegionOfAnotherNameWhereItNeedNot() {
        critical("Down", 100, 110);
        warning("Lag", 112, 160);

        assertThat(names()).containsExactly("Down at 70", "Lag at 118");
    }

    @Test
    void aNameStandsAtItsRegionHoweverCrowdedItIsThere() {
        critical("RedisDown", 40, 54);
        warning("ReplicaLost", 48, 56);
        warning("MemoryHigh", 50, 60);
        critical("RedisDown", 560, 580);

        assertThat(names())
                .as("all that are named for what was at 40 to 60 stand there")
                .contains("RedisDown at 510")
                .filteredOn(name -> !name.equals("RedisDown at 510"))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(Integer.parseInt(name.replaceAll(".* at ", "")))
                        .isLessThanOrEqualTo(60 + 8));
    }

    @Test
    void whatHasNoRoomIsCountedAtTheNameInItsWay() {
        critical("Down", 100, 102);
        warning("Lag", 100, 102);
        warning("Memory", 100, 102);

        assertThat(names()).hasSize(2).anyMatch(name -> name.contains("+1"));
    }

    @Test
    void atTheRightEdgeWhatHasNoRoomIsCountedAtTheNameOnItsLeft() {
        critical("RedisDown", 480, 490);
        warning("RedisMemoryHigh", 560, 600);

        assertThat(names(text -> text.length() * 10.0)).containsExactly("RedisDown +1 at 400");
    }

    @Test
    void aNameIsCutRatherThanItsCountLost() {
        critical("AlphaAlpha", 100, 110);
        critical("OmegaOmega", 210, 320);
        warning("Between", 105, 115);
        warning("AlphaAlpha", 0, 99);
        warning("OmegaOmega", 330, 600);

        assertThat(names(text -> text.length() * 25.0))
                .hasSize(2)
                .anySatisfy(name -> assertThat(name).contains("+1"));
    }

    @Test
    void whatHappensAgainAndAgainIsNamedOnce() {
        for (int at = 0; at < 600; at += 60) {
            critical("Down", at, at + 5);
        }

        assertThat(names()).containsExactly("Down at 540");
    }

    @Test
    void withAnotherInBetweenItIsNamedAgain() {
        critical("Down", 50, 55);
        warning("Lag", 250, 260);
        critical("Down", 450, 455);

        assertThat(names()).containsExactly("Down at 50", "Lag at 250", "Down at 450");
    }

    @Test
    void whatIsOutOfSightIsNotNamed() {
        critical("Down", -50, -1);
        critical("Down", 601, 700);

        assertThat(names()).isEmpty();
    }

    @Test
    void aNameWiderThanThePlotIsLeftOut() {
        critical("x".repeat(61), 100, 200);

        assertThat(names()).isEmpty();
    }

    private void critical(String name, long from, long to) {
        region(name, from, to, Status.CRITICAL);
    }

    private void warning(String name, long from, long to) {
        region(name, from, to, Status.WARNING);
    }

    private void region(String name, long from, long to, Status status) {
        regions.add(new ChartRegion(new TimeRange(from * 1_000, to * 1_000), name, status));
    }

    /// A count takes no room.
    private List<String> names() {
        return names(text -> text.replaceAll(" .*", "").length() * 10.0);
    }

    private List<String> names(ToDoubleFunction<String> widthOf) {
        regions.sort(Comparator.comparingLong(region -> region.range().start()));
        return RegionNames.of(regions, new TimeScale(new TimeRange(0, 600_000), 600), 600, widthOf).stream()
                .sorted(Comparator.comparingDouble(RegionNames.Name::x))
                .map(name -> name.text() + " at " + Math.round(name.x()))
                .toList();
    }
}
