/// How long a step takes, and whether it takes longer the longer an exercise has lasted: `BENCHMARK.md` has the figures.
@NullMarked
package firebreak.engine.benchmark;

import org.jspecify.annotations.NullMarked;
