package org.offload.caseload.attachment;

import org.offload.kernel.Crn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps files in the database, in pieces, so that none is ever in memory as a whole. */
@Repository
class InDatabase implements Keeping {

    static final String NAME = "database";
    static final int PIECE = 256 * 1024; // bytes

    static final String KEEP =
            """
            insert into caseload.attachment_chunk (crn, attachment_id, chunk_number, content)
            values (:crn, :id, :number, :content)\
            """;
    static final String PIECE_OF =
            """
            select content from caseload.attachment_chunk
             where crn = :crn and attachment_id = :id and chunk_number = :number\
            """;

    static final String ERASE =
            "delete from caseload.attachment_chunk where crn = :crn and attachment_id = :id";

    private final JdbcClient jdbc;

    InDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> tables() {
        return List.of("caseload.attachment_chunk");
    }

    @Override
    public void keep(Crn crn, UUID id, InputStream content) throws IOException {
        int number = 0;
        for (byte[] piece = content.readNBytes(PIECE);
                piece.length > 0;
                piece = content.readNBytes(PIECE)) {
            jdbc.sql(KEEP)
                    .param("crn", crn.value())
                    .param("id", id)
                    .param("number", number++)
                    .param("content", piece)
                    .update();
        }
    }

    @Override
    public void erase(Crn crn, UUID id) {
        jdbc.sql(ERASE).param("crn", crn.value()).param("id", id).update();
    }

    @Override
    public void send(Crn crn, UUID id, OutputStream to) throws IOException {
        int number = 0;
        for (Optional<byte[]> piece = piece(crn, id, number);
                piece.isPresent();
                piece = piece(crn, id, ++number)) {
            to.write(piece.get());
        }
    }

    private Optional<byte[]> piece(Crn crn, UUID id, int number) {
        return jdbc.sql(PIECE_OF)
                .param("crn", crn.value())
                .param("id", id)
                .param("number", number)
                .query((row, _) -> row.getBytes(1))
                .optional();
    }
}
