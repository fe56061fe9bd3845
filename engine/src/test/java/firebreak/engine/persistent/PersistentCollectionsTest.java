package firebreak.engine.persistent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the state is made of behaves as the collections of the library do, and what was handed out never changes.
final class PersistentCollectionsTest {

    /// Lists of 0 to 59 numbers from 0 to 40, always the same ones.
    static Stream<List<Integer>> numbers() {
        return IntStream.range(0, 60).mapToObj(size -> new Random(size).ints(size, 0, 41).boxed().toList());
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void mapBehavesAsASortedMap(List<Integer> keys) {
        PersistentMap<String, Integer> map = PersistentMap.empty();
        TreeMap<String, Integer> expected = new TreeMap<>();
        for (int step = 0; step < keys.size(); step++) {
            String key = "key-" + keys.get(step);
            PersistentMap<String, Integer> before = map;
            TreeMap<String, Integer> stays = new TreeMap<>(expected);
            if (keys.get(step) % 3 == 0) {
                map = map.minus(key);
                expected.remove(key);
            } else {
                map = map.plus(key, step);
                expected.put(key, step);
            }
            assertThat(before).isEqualTo(stays);
            assertThat(map).isEqualTo(expected).hasSameHashCodeAs(expected);
            assertThat(map.get(key)).isEqualTo(expected.get(key));
            assertThat(map.containsKey(key)).isEqualTo(expected.containsKey(key));
            assertThat(new ArrayList<>(map.keySet())).isEqualTo(new ArrayList<>(expected.keySet()));
            assertThat(new ArrayList<>(map.values())).isEqualTo(new ArrayList<>(expected.values()));
            assertThat(new ArrayList<>(map.entrySet())).isEqualTo(new ArrayList<>(expected.entrySet()));
            assertThat(map.toString()).isEqualTo(expected.toString());
            if (!map.isEmpty()) {
                assertThat(map.lastKey()).isEqualTo(expected.lastKey());
            }
        }
    }

    /// Ids mostly come one after the other, and are found another way as long as they do.
    @ParameterizedTest
    @MethodSource("numbers")
    void mapOfIdsBehavesAsASortedMap(List<Integer> steps) {
        PersistentMap<Integer, String> map = PersistentMap.empty();
        TreeMap<Integer, String> expected = new TreeMap<>();
        int next = steps.size() % 5;
        for (int step : steps) {
            int id = switch (step % 8) {
                case 0 -> expected.isEmpty() ? next : expected.firstKey();
                case 1 -> expected.isEmpty() ? next : expected.lastKey();
                case 2 -> step / 2;
                case 3 -> next++ + 1;
                default -> next++;
            };
            if ((step % 8 == 0 || step % 8 == 1) && step % 3 != 0) {
                map = map.minus(id);
                expected.remove(id);
            } else {
                map = map.plus(id, "at " + step);
                expected.put(id, "at " + step);
            }
            assertThat(map).isEqualTo(expected);
            assertThat(new ArrayList<>(map.keySet())).isEqualTo(new ArrayList<>(expected.keySet()));
            for (int asked = -2; asked < next + 3; asked++) {
                assertThat(map.get(asked)).isEqualTo(expected.get(asked));
            }
            assertThat(map.get(Integer.MIN_VALUE)).isNull();
        }
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void setBehavesAsASortedSet(List<Integer> items) {
        PersistentSet<Integer> set = PersistentSet.empty();
        TreeSet<Integer> expected = new TreeSet<>();
        for (int item : items) {
            PersistentSet<Integer> before = set;
            TreeSet<Integer> stays = new TreeSet<>(expected);
            if (item % 3 == 0) {
                set = set.minus(item + 1);
                expected.remove(item + 1);
            } else {
                set = set.plus(item);
                expected.add(item);
            }
            assertThat(before).isEqualTo(stays);
            assertThat(set).isEqualTo(expected).hasSameHashCodeAs(expected);
            assertThat(new ArrayList<>(set)).isEqualTo(new ArrayList<>(expected));
            assertThat(set.contains(item)).isEqualTo(expected.contains(item));
            if (!set.isEmpty()) {
                assertThat(set.first()).isEqualTo(expected.first());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void listBehavesAsAList(List<Integer> items) {
        PersistentList<Integer> list = PersistentList.empty();
        List<Integer> expected = new ArrayList<>();
        for (int item : items) {
            PersistentList<Integer> before = list;
            List<Integer> stays = List.copyOf(expected);
            if (item % 4 == 0 && !expected.isEmpty()) {
                list = list.withoutFirst(1);
                expected.removeFirst();
            } else {
                list = list.plus(item);
                expected.add(item);
            }
            assertThat(before).isEqualTo(stays);
            assertThat(list).isEqualTo(expected).hasSameHashCodeAs(expected);
            assertThat(list.contains(item)).isEqualTo(expected.contains(item));
        }
        assertThat(PersistentList.of(expected)).isEqualTo(list);
    }

    /// More than a page of items, and more than two.
    @Test
    void listOfManyBehavesAsAList() {
        PersistentList<Integer> list = PersistentList.empty();
        ArrayList<Integer> expected = new ArrayList<>();
        Random random = new Random(1);
        for (int step = 0; step < 3_000; step++) {
            PersistentList<Integer> before = list;
            List<Integer> stays = step % 50 == 0 ? List.copyOf(expected) : List.of();
            int out = random.nextInt(5) == 0 ? Math.min(expected.size(), random.nextInt(random.nextInt(20) == 0 ? 200 : 4)) : -1;
            if (out >= 0) {
                list = list.withoutFirst(out);
                expected.subList(0, out).clear();
            } else {
                list = list.plus(step);
                expected.add(step);
            }
            if (step % 50 == 0) {
                assertThat(before).isEqualTo(stays);
            }
            assertThat(list).isEqualTo(expected);
            assertThat(list.toArray()).isEqualTo(expected.toArray());
            assertThat(list.contains(step - 1)).isEqualTo(expected.contains(step - 1));
        }
        PersistentList<Integer> all = list;
        assertThatThrownBy(() -> all.get(all.size())).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(PersistentList.of(expected)).isEqualTo(list);
    }

    /// Ids mostly go on; now and then one changes, or one in the middle is taken away and comes back.
    @Test
    void mapOfManyIdsBehavesAsASortedMap() {
        PersistentMap<Integer, Integer> map = PersistentMap.empty();
        TreeMap<Integer, Integer> expected = new TreeMap<>();
        Random random = new Random(2);
        for (int step = 0; step < 1_200; step++) {
            PersistentMap<Integer, Integer> before = map;
            TreeMap<Integer, Integer> stays = step % 50 == 0 ? new TreeMap<>(expected) : new TreeMap<>();
            int key = step < 400 || random.nextInt(4) > 0 ? expected.size() + 1 : 1 + random.nextInt(expected.size());
            if (step > 700 && random.nextInt(10) == 0) {
                map = map.minus(key);
                expected.remove(key);
            } else {
                map = map.plus(key, step);
                expected.put(key, step);
            }
            if (step % 50 == 0) {
                assertThat(before).isEqualTo(stays);
            }
            assertThat(map).isEqualTo(expected);
            assertThat(map.get(key)).isEqualTo(expected.get(key));
            assertThat(map.lastKey()).isEqualTo(expected.lastKey());
            assertThat(new ArrayList<>(map.entrySet())).isEqualTo(new ArrayList<>(expected.entrySet()));
        }
    }

    @Test
    void whatIsThereAlreadyChangesNothing() {
        String value = "value";
        PersistentMap<String, String> map = PersistentMap.<String, String>empty().plus("key", value);
        PersistentSet<String> set = PersistentSet.<String>empty().plus("item");

        assertThat(map.plus("key", value)).isSameAs(map);
        assertThat(map.minus("other")).isSameAs(map);
        assertThat(set.plus("item")).isSameAs(set);
        assertThat(set.minus("other")).isSameAs(set);
    }

    @Test
    void aValueThatHasToBeThereIsMissedByName() {
        PersistentMap<Integer, String> calls = PersistentMap.<Integer, String>empty().plus(1, "rings");

        assertThat(calls.require(1, "call")).isEqualTo("rings");
        assertThat(calls.changed(1, call -> call + " on")).containsExactly(Map.entry(1, "rings on"));
        assertThatThrownBy(() -> calls.require(2, "call")).isInstanceOf(IllegalStateException.class).hasMessage("there is no call 2");
        assertThatThrownBy(() -> calls.changed(2, call -> call)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void everyValueIsMapped() {
        PersistentMap<String, Integer> map = PersistentMap.<String, Integer>empty().plus("one", 1).plus("two", 2);

        assertThat(map.mapped(value -> value * 10)).containsExactly(Map.entry("one", 10), Map.entry("two", 20));
        assertThat(map.mapped(value -> value)).isSameAs(map);
        assertThat(map.getOrDefault("two", 3)).isEqualTo(2);
        assertThat(map.getOrDefault("three", 3)).isEqualTo(3);
    }

    @Test
    void nothingIsChangedFromOutside() {
        PersistentMap<String, String> map = PersistentMap.<String, String>empty().plus("key", "value");

        assertThatThrownBy(() -> map.put("other", "value")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> map.values().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> PersistentList.of(List.of(1)).add(2)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> PersistentSet.empty().first()).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> PersistentMap.empty().lastKey()).isInstanceOf(NoSuchElementException.class);
    }
}
