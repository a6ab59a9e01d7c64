package org.offload.platform.backup;

/** A backup or a restore that cannot be, for a reason that its operator can do something about. */
class BackupRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * @param message what is the matter and what to do, in whole sentences
     */
    BackupRefused(String message) {
        super(message.strip());
    }

    /** A database on several nodes, of which no single moment can be read. */
    static BackupRefused spread() {
        return new BackupRefused(
                """
                This database is a cluster. No one moment of all its nodes can be read from here.
                Make the backup with the tools of the cluster: see docs/cluster.md.
                """);
    }

    /** A file of a backup that is not as it was written. */
    static BackupRefused broken(String file) {
        return new BackupRefused(
                """
                %s of the backup is missing or not as it was written. Nothing was restored.
                Use another backup, or another copy of this one.
                """
                        .formatted(file));
    }
}
