package org.offload.rulebook.vocabulary;

/** From when a table counts. */
public enum Since {
    /** The last contact of any mode at which the person was met or spoken to. */
    ANY_CONTACT,
    /** The last contact at which the person was seen face to face, the doorstep included. */
    FACE_TO_FACE,
    /** The release or the sentence, whichever came last. */
    START
}
