package firebreak.client.hostile;

import firebreak.engine.facts.FactSource;
import firebreak.engine.facts.SeenFact;
import firebreak.engine.facts.TruthFact;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// A world in which anything is true that can be: each fact has a value of its range, the same whenever it is asked for.
final class AnyFacts {
    private static final List<String> STAGES = List.of("latent", "detected", "assessed", "contained", "eradicated", "recovered", "closed");

    private final long world;
    private final int lastTurn;
    private final int firstMinute;
    private final int lastMinute;

    AnyFacts(long world, int lastTurn, int firstMinute, int lastMinute) {
        this.world = world;
        this.lastTurn = lastTurn;
        this.firstMinute = firstMinute;
        this.lastMinute = lastMinute;
    }

    FactSource source() {
        return (FactSource) Proxy.newProxyInstance(FactSource.class.getClassLoader(), new Class<?>[] {FactSource.class}, (_, method, ids) -> fact(method, ids));
    }

    private Object fact(Method method, Object[] ids) {
        Random random = new Random(31 * (31 * world + method.getName().hashCode()) + (ids == null ? 0 : Arrays.hashCode(ids)));
        // Numbers next to each other differ little in the first draw.
        random.nextInt();
        Class<?> gives = method.getReturnType();
        if (gives == boolean.class) {
            return random.nextBoolean();
        }
        if (gives == TruthFact.class) {
            return new TruthFact(stage(random), random.nextInt(6), edge(random, 0, 1000), random.nextBoolean(), random.nextBoolean());
        }
        if (gives == SeenFact.class) {
            return random.nextBoolean() ? new SeenFact(true, stage(random), random.nextInt(6)) : SeenFact.NOTHING;
        }
        return switch (method.getName()) {
            case "minute" -> edge(random, firstMinute, lastMinute);
            case "turn" -> edge(random, 0, lastTurn);
            case "minutesSince" -> edge(random, -1, lastMinute - firstMinute);
            case "stated" -> edge(random, 0, 3);
            case "rung", "maxRung" -> edge(random, 0, 9);
            case "capital" -> edge(random, 0, 100);
            case "variable" -> edge(random, -1_000_000, 1_000_000);
            case "callsUnanswered", "measuresUsed", "openIncidents" -> edge(random, 0, 50);
            default -> edge(random, 0, 1000);
        };
    }

    private static String stage(Random random) {
        return STAGES.get(random.nextInt(STAGES.size()));
    }

    /// Mostly somewhere between, often at an end.
    private static int edge(Random random, int least, int most) {
        return switch (random.nextInt(4)) {
            case 0 -> least;
            case 1 -> most;
            default -> random.nextInt(least, most + 1);
        };
    }
}
