/// Changes the rules one instruction at a time, and asks whether any case notices.
@NullMarked
package firebreak.engine.mutation;

import org.jspecify.annotations.NullMarked;
