package firebreak.engine.mutation;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.instruction.LineNumber;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.BitSet;

/// Notes which lines of the rules a play comes through.
public final class Probe {
    private static final int MOST_LINES = 4_096;
    private static final ClassDesc PROBE = ClassDesc.of(Probe.class.getName());
    private static final MethodTypeDesc NUMBER = MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_int);

    private static BitSet seen = new BitSet();

    private Probe() {}

    /// Called from the rules while they are watched.
    public static void hit(int place) {
        seen.set(place);
    }

    /// What has been hit since this was last asked.
    static BitSet taken() {
        BitSet taken = seen;
        seen = new BitSet();
        return taken;
    }

    /// @param which the class's number among those watched
    static int place(int which, int line) {
        return which * MOST_LINES + Math.min(line, MOST_LINES - 1);
    }

    /// A class that tells of each of its lines.
    static byte[] watched(int which, byte[] bytes) {
        ClassFile files = ClassFile.of();
        ClassModel model = files.parse(bytes);
        return files.transformClass(model, ClassTransform.transformingMethodBodies((builder, element) -> {
            builder.with(element);
            if (element instanceof LineNumber line) {
                builder.loadConstant(place(which, line.line())).invokestatic(PROBE, "hit", NUMBER);
            }
        }));
    }
}
