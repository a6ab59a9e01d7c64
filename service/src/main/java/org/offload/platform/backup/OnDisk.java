package org.offload.platform.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes down to the disk, so that it is there after the power has failed. */
final class OnDisk {

    private OnDisk() {}

    /** Writes the content of a file, and answers how many there were of what it holds. */
    interface Filling {
        long fill(OutputStream to) throws IOException;
    }

    /** Writes a new file. */
    static long write(Path file, Filling filling) throws IOException {
        try (FileChannel channel =
                        FileChannel.open(
                                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                var to = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
            long count = filling.fill(to);
            to.flush();
            channel.force(true);
            return count;
        }
    }

    /** Settles which files are in a folder, and how they are called. */
    static void settle(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
