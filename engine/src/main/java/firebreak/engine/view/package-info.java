/// What one seat may know, built up from what it has learnt.
///
/// In: a state and a seat. Out: that seat's view. A view never starts from the whole state and leaves things out, so that
/// whatever is new stays hidden until someone shows it.
@NullMarked
package firebreak.engine.view;

import org.jspecify.annotations.NullMarked;
