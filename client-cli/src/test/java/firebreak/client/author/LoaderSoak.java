package firebreak.client.author;

import com.code_intelligence.jazzer.junit.FuzzTest;

/// Twenty minutes of hostile scenario files.
final class LoaderSoak {
    @FuzzTest(maxDuration = "20m")
    void anyBytesAreAScenarioOrHaveTheirErrors(byte[] content) {
        HostileScenario.file(content);
    }
}
