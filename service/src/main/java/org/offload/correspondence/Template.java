package org.offload.correspondence;

/** What a message says, but for its values; the words are messages, one for each channel. */
public enum Template {
    /** An appointment is kept in another way: when it is, and how it is kept now. */
    MET_OTHERWISE
}
