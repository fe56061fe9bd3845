package firebreak.engine.mutation;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LineNumber;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Notes which lines of the rules a play comes through, and ends a play that goes round for ever.
public final class Probe {
    private static final int MOST_LINES = 4_096;
    private static final ClassDesc PROBE = ClassDesc.of(Probe.class.getName());
    private static final MethodTypeDesc NUMBER = MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_int);

    private static final MethodTypeDesc NOTHING = MethodTypeDesc.of(ConstantDescs.CD_void);

    private static BitSet seen = new BitSet();
    private static long rounds;
    private static long mostRounds = Long.MAX_VALUE;

    /// A play has gone round far more often than it does as things are.
    static final class EndlessError extends Error {
        private static final long serialVersionUID = 1;
    }

    private Probe() {}

    /// Called from the rules while they are watched.
    public static void hit(int place) {
        seen.set(place);
    }

    /// Called from the rules whenever a loop of theirs goes round.
    ///
    /// @throws EndlessError after as many rounds as were allowed
    public static void round() {
        rounds++;
        if (rounds > mostRounds) {
            throw new EndlessError();
        }
    }

    /// Counts from 0 again.
    ///
    /// @param most how many rounds are allowed from now on
    static void allow(long most) {
        rounds = 0;
        mostRounds = most;
    }

    static long rounds() {
        return rounds;
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

    /// A class whose loops count their rounds.
    static byte[] counted(byte[] bytes) {
        ClassFile files = ClassFile.of(ClassFile.DebugElementsOption.DROP_DEBUG);
        return files.transformClass(files.parse(bytes), ClassTransform.transformingMethodBodies(CodeTransform.ofStateful(Probe::counting)));
    }

    private static CodeTransform counting() {
        List<Label> passed = new ArrayList<>();
        return (builder, element) -> {
            if (element instanceof LabelTarget target) {
                passed.add(target.label());
            }
            if (element instanceof BranchInstruction branch && passed.contains(branch.target())) {
                builder.invokestatic(PROBE, "round", NOTHING);
            }
            builder.with(element);
        };
    }
}
