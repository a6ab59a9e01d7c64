package org.offload.platform.start;

import java.nio.file.Path;

/** A start that cannot be, for a reason that the person at the keyboard can do something about. */
sealed class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * @param message what is the matter and what to do, in whole sentences
     */
    StartRefused(String message) {
        super(message.strip());
    }

    /** Another process has the data folder open. */
    static final class FolderInUse extends StartRefused {

        private static final long serialVersionUID = 1;

        FolderInUse(Path home) {
            super(
                    """
                    Another Offload is already using the data folder %s.
                    Stop that one first, or choose another folder: --data DIR.
                    """
                            .formatted(home));
        }
    }
}
