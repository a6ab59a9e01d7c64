package org.offload.predictors.data;

/** A file of figures that is not what it must be. */
public final class BadData extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    BadData(String file, int line, String what) {
        super(file + (line > 0 ? ", line " + line : "") + ": " + what);
    }
}
