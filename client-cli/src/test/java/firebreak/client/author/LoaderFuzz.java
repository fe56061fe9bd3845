package firebreak.client.author;

import com.code_intelligence.jazzer.junit.FuzzTest;

/// Twenty seconds of hostile scenario files.
final class LoaderFuzz {
    @FuzzTest(maxDuration = "20s")
    void anyBytesAreAScenarioOrHaveTheirErrors(byte[] content) {
        HostileScenario.file(content);
    }
}
