/// A scenario as a picture: what triggers what, who talks to whom, what falls after what.
@NullMarked
package firebreak.client.graph;

import org.jspecify.annotations.NullMarked;
