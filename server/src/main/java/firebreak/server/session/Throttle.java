package firebreak.server.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/// Counts wrong invitations by address: who has had too many has to wait.
final class Throttle {
    private final int failures;
    private final Cache<String, AtomicInteger> wrong;

    Throttle(int failures, Duration penalty) {
        this.failures = failures;
        this.wrong = Caffeine.newBuilder()
                .maximumSize(10_000)
                .expireAfterWrite(penalty)
                .build();
    }

    boolean mustWait(String address) {
        AtomicInteger count = wrong.getIfPresent(address);
        return count != null && count.get() >= failures;
    }

    void failed(String address) {
        wrong.get(address, _ -> new AtomicInteger()).incrementAndGet();
    }
}
