package firebreak.engine.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.engine.play.TestTable;
import firebreak.engine.scenario.Dyad;
import firebreak.engine.scenario.Means;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The formulas of the model over all values of tension, uncertainty and trust, in steps of a hundred: what the stylised facts
/// say of them holds everywhere, and not only where a case looks.
class FormulaPropertyTest {
    private static final int STEP = 100;
    private static final Dyad ROW = new Dyad("AA", "BB");
    private static final State START = State.initial(TestTable.scenario("two-states"), new Setup(1, false, false));

    /// Every base of the model's table of relations.
    private static final List<Integer> BASES = List.of(12, 15, 20, 25, 30, 40, 45, 50, 60, 80, 84, 100, 140, 162, 270, 282, 470);

    @Test
    void aHostileActNeverAddsLessTheMoreOneDoubtsNorMoreTheMoreOneTrusts() {
        everywhere((tension, uncertainty, trust) -> {
            for (int base : BASES) {
                int here = hostile(tension, uncertainty, trust, base);
                assertThat(here).isNotNegative();
                if (uncertainty < 1000) {
                    assertThat(hostile(tension, uncertainty + STEP, trust, base)).as("F7, doubt").isGreaterThanOrEqualTo(here);
                }
                if (trust < 1000) {
                    assertThat(hostile(tension, uncertainty, trust + STEP, base)).as("F7, trust").isLessThanOrEqualTo(here);
                }
            }
        });
    }

    @Test
    void inTenseTimesTheSameActAddsMore() {
        everywhere((tension, uncertainty, trust) -> {
            for (int base : BASES) {
                int here = hostile(tension, uncertainty, trust, base);
                if (tension < 1000) {
                    assertThat(hostile(tension + STEP, uncertainty, trust, base)).as("F14").isGreaterThanOrEqualTo(here);
                }
                assertThat(hostile(800, uncertainty, trust, base)).as("F14").isGreaterThan(hostile(400, uncertainty, trust, base));
            }
        });
    }

    @Test
    void cyberMeansNeverAddMoreThanOthersOfTheSameEffectAndAWeakClaimNoLessThanAStrongOne() {
        everywhere((tension, uncertainty, trust) -> {
            State state = at(tension, uncertainty, trust);
            for (int strength = 0; strength <= 5; strength++) {
                int cyber = Numbers.hostile(state, ROW, Numbers.md(Numbers.effectBase(strength), Numbers.means(Means.CYBER)));
                int economic = Numbers.hostile(state, ROW, Numbers.md(Numbers.effectBase(strength), Numbers.means(Means.ECONOMIC)));
                int kinetic = Numbers.hostile(state, ROW, Numbers.md(Numbers.effectBase(strength), Numbers.means(Means.KINETIC)));
                assertThat(cyber).as("F5").isLessThanOrEqualTo(economic);
                assertThat(economic).as("F5").isLessThanOrEqualTo(kinetic);
            }
            assertThat(Numbers.hostile(state, ROW, 60)).as("F8").isGreaterThanOrEqualTo(Numbers.hostile(state, ROW, 50));
            assertThat(Numbers.hostile(state, ROW, 50)).as("F8").isGreaterThanOrEqualTo(Numbers.hostile(state, ROW, 40));
        });
    }

    @Test
    void kindnessNeverHarmsAndCountsMoreTheMoreOneTrusts() {
        everywhere((tension, uncertainty, trust) -> {
            for (int base : BASES) {
                int here = Numbers.conciliatory(at(tension, uncertainty, trust), ROW, base);
                assertThat(here).as("F2").isBetween(0, base);
                if (trust < 1000) {
                    assertThat(Numbers.conciliatory(at(tension, uncertainty, trust + STEP), ROW, base)).isGreaterThanOrEqualTo(here);
                }
            }
        });
    }

    @Test
    void withoutEvidenceOnlyDoubtWithoutFullTrustWeighs() {
        everywhere((tension, uncertainty, trust) -> {
            int weight = Numbers.weight(at(tension, uncertainty, trust), ROW, 0);
            assertThat(weight).isBetween(0, 1000);
            if (uncertainty == 0 || trust == 1000) {
                assertThat(weight).as("F11").isZero();
            }
            assertThat(Numbers.weight(at(tension, uncertainty, trust), ROW, 1000)).isEqualTo(1000);
        });
    }

    private interface Place {
        void at(int tension, int uncertainty, int trust);
    }

    private static void everywhere(Place place) {
        for (int tension = 0; tension <= 1000; tension += STEP) {
            for (int uncertainty = 0; uncertainty <= 1000; uncertainty += STEP) {
                for (int trust = 0; trust <= 1000; trust += STEP) {
                    place.at(tension, uncertainty, trust);
                }
            }
        }
    }

    private static int hostile(int tension, int uncertainty, int trust, int base) {
        return Numbers.hostile(at(tension, uncertainty, trust), ROW, base);
    }

    private static State at(int tension, int uncertainty, int trust) {
        return moved(moved(moved(START, Quantity.tension(ROW), tension), Quantity.uncertainty(ROW), uncertainty), Quantity.trust(ROW), trust);
    }

    private static State moved(State state, Quantity quantity, int to) {
        Cause cause = new Cause.OfPlan("test");
        int from = state.value(quantity);
        return state.apply(new Event.QuantityMoved(cause, quantity, from, to, List.of(new Contribution(to - from, "test", cause))));
    }
}
