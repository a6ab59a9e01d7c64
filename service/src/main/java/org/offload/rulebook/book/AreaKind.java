package org.offload.rulebook.book;

/** How wide an area is, the widest first: of two in force for a case, the narrower decides. */
public enum AreaKind {
    NATION,
    REGION,
    UNIT,
    PLACE
}
