package dev.pharos.ui.fleet.filter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.ui.fleet.SampleFleet;
import dev.pharos.ui.fleet.line.Facts;
import dev.pharos.ui.fleet.line.InstanceFacts;
import java.util.List;
import org.junit.jupiter.api.Test;

class FleetFilterTest {
    /// Masters 0, 3 and 6; 4 is down, 5 has lost its master, 3 uses 95.7 % of its memory.
    private static final List<InstanceFacts> FLEET =
            SampleFleet.of(9).troubled().named(8, "Basket Cache").facts();

    @Test
    void nothingTypedShowsEverything() {
        assertThat(FleetFilter.parse("  ").isAll()).isTrue();
        assertThat(found("")).hasSize(9);
    }

    @Test
    void anAddressIsAWordThoughItHoldsAColon() {
        assertThat(found("10.0.0.5:6379")).containsExactly(SampleFleet.key(4));
    }

    @Test
    void wordsLookInNamesWhateverTheCaseAndMustAllBeThere() {
        assertThat(found("basket")).containsExactly(SampleFleet.key(8));
        assertThat(found("\"basket cache\"")).containsExactly(SampleFleet.key(8));
        assertThat(found("basket nowhere")).isEmpty();
    }

    @Test
    void rolesAreKnownByEitherName() {
        assertThat(found("role:master")).hasSize(3);
        assertThat(found("role:replica")).hasSize(6).isEqualTo(found("role:slave"));
    }

    @Test
    void ofSeveralValuesForOneFieldAnyWillDo() {
        assertThat(found("node:node-1 node:node-2")).hasSize(6);
        assertThat(found("node:node-1 role:master")).hasSize(1);
    }

    @Test
    void healthIsUpDownAProblemOrWhatTheTableSays() {
        assertThat(found("health:down")).containsExactly(SampleFleet.key(4));
        assertThat(found("health:up")).hasSize(8);
        assertThat(found("health:problem")).containsExactly(SampleFleet.key(3), SampleFleet.key(4), SampleFleet.key(5));
        assertThat(found("problem:link-down")).containsExactly(SampleFleet.key(5));
        assertThat(found("problem:shared-node")).containsExactly(SampleFleet.key(0), SampleFleet.key(1));
    }

    @Test
    void labelsAreComparedExactly() {
        assertThat(found("env=prod")).hasSize(5);
        assertThat(found("env=pro")).isEmpty();
        assertThat(found("nolabel=")).hasSize(9);
    }

    @Test
    void numbersAreComparedInTheUnitsOfTheTable() {
        assertThat(found("memory>90")).containsExactly(SampleFleet.key(3));
        assertThat(found("memory>90%")).containsExactly(SampleFleet.key(3));
        assertThat(found("ops>1k")).hasSize(8);
        assertThat(found("ops<1")).as("what is not known is not below").isEmpty();
        assertThat(found("alerts>0")).containsExactly(SampleFleet.key(3), SampleFleet.key(4));
    }

    @Test
    void aMinusTurnsATermRound() {
        assertThat(found("-role:master")).hasSize(6);
        assertThat(found("role:replica -health:down")).hasSize(5);
    }

    @Test
    void anUnknownFieldIsAWord() {
        assertThat(found("colour:red")).isEmpty();
    }

    @Test
    void aTermThatIsNoConditionIsNamed() {
        assertThat(FleetFilter.parse("web foo:bar memory>abc disk>9 -colour:red")
                        .notUnderstood())
                .containsExactly(
                        new NotUnderstood("foo:bar", "foo", NotUnderstood.Why.NO_FIELD),
                        new NotUnderstood("memory>abc", "memory", NotUnderstood.Why.NO_NUMBER),
                        new NotUnderstood("disk>9", "disk", NotUnderstood.Why.NO_NUMBER_FIELD),
                        new NotUnderstood("colour:red", "colour", NotUnderstood.Why.NO_FIELD));
    }

    @Test
    void addressesLabelsAndWhatIsInQuotesAreUnderstood() {
        assertThat(FleetFilter.parse("10.0.0.5:6379 localhost:6379 redis:7 env=a:b \"foo:bar\" role: memory>90%")
                        .notUnderstood())
                .isEmpty();
    }

    @Test
    void nothingIsSaidOfAddressesNorOfWhatIsStillBeingTyped() {
        for (String typed : List.of("abcd::1", "abcd:ef01::1", "http://host", "memory>80.5", "lag<5")) {
            for (int end = 1; end <= typed.length(); end++) {
                assertThat(FleetFilter.parse(typed.substring(0, end)).notUnderstood())
                        .as(typed.substring(0, end))
                        .isEmpty();
            }
        }
    }

    @Test
    void aComparisonThatIsStillBeingTypedHidesNothing() {
        assertThat(found("memory>")).hasSize(9);
        assertThat(found("-memory>")).hasSize(9);
        assertThat(found("basket ops<")).containsExactly(SampleFleet.key(8));
    }

    @Test
    void whatThereIsComesFromWhatIsUnderstood() {
        for (String field : FleetFilter.fields().split(" ", -1)) {
            assertThat(FleetFilter.parse(field + "x").notUnderstood()).isEmpty();
        }
        for (String field : FleetFilter.numbers().split(" ", -1)) {
            assertThat(FleetFilter.parse(field + ">1").notUnderstood()).isEmpty();
        }
    }

    @Test
    void chipsPutTheirTermInAndTakeItOut() {
        assertThat(Written.toggled("web", "role:master")).isEqualTo("web role:master");
        assertThat(Written.toggled("web role:master", "role:master")).isEqualTo("web");
        assertThat(Written.with("role:master", "role:master")).isEqualTo("role:master");
        assertThat(Written.term("group", "my group")).isEqualTo("group:\"my group\"");
        assertThat(Written.toggled("a group:\"my group\"", "group:\"my group\""))
                .isEqualTo("a");
    }

    private static List<String> found(String text) {
        FleetFilter filter = FleetFilter.parse(text);
        return FLEET.stream().filter(filter::test).map(Facts::key).toList();
    }
}
