package firebreak.engine.chance;

import java.nio.charset.StandardCharsets;

/// The dice of one exercise.
///
/// A draw is a function of the exercise's seed, a stream's name and an index. There is no hidden position that asking
/// would move, so a record of this type can be shared, copied and asked in any order.
///
/// @param seed the exercise's seed; every value is a good one
public record Dice(long seed) {
    /// The largest `bound` of [#draw].
    public static final int MAX_BOUND = 1_000_000;

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

    /// Draws one whole number from a named stream.
    ///
    /// The draw depends only on the exercise's seed, `stream` and `index`, so that removing one draw changes no other.
    /// Mixing: SplitMix64 (Steele, Lea and Flood, OOPSLA 2014), with rejection so that every result is equally likely.
    /// The stream's name enters as the 64-bit FNV-1a hash of its UTF-8 bytes (draft-eastlake-fnv). The values for a
    /// seed are part of the record's format.
    ///
    /// @param stream what is being decided, such as `incident/grid-wiper/detected`
    /// @param index  which draw of that stream, from 0
    /// @param bound  exclusive upper limit, 1..1_000_000
    /// @return 0..bound-1
    /// @throws IllegalArgumentException if `stream` is blank, `index` is negative or `bound` is out of range
    public int draw(String stream, long index, int bound) {
        if (stream.isBlank()) {
            throw new IllegalArgumentException("stream is blank, must name what is being decided");
        }
        if (index < 0) {
            throw new IllegalArgumentException("index is " + index + ", must be 0 or more");
        }
        if (bound < 1 || bound > MAX_BOUND) {
            throw new IllegalArgumentException("bound is " + bound + ", must be 1.." + MAX_BOUND);
        }
        // Each key is mixed before the next joins it, so that no two keys can cancel each other out.
        long position = mix(mix(mix(seed) ^ hash(stream)) ^ index);
        // The top 63 bits, so that the remainder needs no unsigned arithmetic. What lies above the last whole
        // multiple of bound would favour small results: ask again.
        while (true) {
            position += GOLDEN_GAMMA;
            long bits = mix(position) >>> 1;
            long result = bits % bound;
            if (bits - result <= Long.MAX_VALUE - (bound - 1)) {
                return (int) result;
            }
        }
    }

    /// Whether something happens that happens `permille` times in a thousand.
    ///
    /// The same draw as `draw(stream, index, 1000)`, so that raising `permille` never turns a yes into a no.
    ///
    /// @param stream   what is being decided, such as `call/BOR.mfa/4/unreached`
    /// @param index    which draw of that stream, from 0
    /// @param permille how likely, 0 (never) to 1000 (always)
    /// @return whether it happens
    /// @throws IllegalArgumentException if `permille` is out of range, or as [#draw] does
    public boolean chance(String stream, long index, int permille) {
        if (permille < 0 || permille > 1000) {
            throw new IllegalArgumentException("permille is " + permille + ", must be 0..1000");
        }
        return draw(stream, index, 1000) < permille;
    }

    private static long hash(String stream) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < stream.length(); i++) {
            char next = stream.charAt(i);
            if (next >= 0x80) {
                return hash(stream.getBytes(StandardCharsets.UTF_8));
            }
            hash = (hash ^ next) * FNV_PRIME;
        }
        return hash;
    }

    private static long hash(byte[] stream) {
        long hash = FNV_OFFSET;
        for (byte next : stream) {
            hash = (hash ^ (next & 0xff)) * FNV_PRIME;
        }
        return hash;
    }

    private static long mix(long bits) {
        long mixed = bits;
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
