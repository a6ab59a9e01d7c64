package org.offload.caseload.attachment;

import org.jspecify.annotations.Nullable;
import org.offload.kernel.Crn;
import org.offload.platform.HeldOfPerson;
import org.offload.platform.RowAs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the record says of the files on it. Their content is elsewhere. */
@Repository
public class Attachments {

    static final String TABLE = "caseload.attachment";

    private static final String EACH =
            """
            select a.attachment_id, a.contact_id, a.name, a.description, a.media_code, a.bytes,
                   a.content_hash, a.kept_by, a.scanned,
                   a.sensitive or coalesce(c.sensitive, false) as sensitive,
                   a.recorded_at, a.recorded_by
              from caseload.attachment a
              left join caseload.contact c on c.crn = a.crn and c.contact_id = a.contact_id
             where a.crn = :crn and a.withdrawn_at is null
            """;

    static final String OF =
            EACH
                    + """
                       and (cast(:contact as uuid) is null or a.contact_id = cast(:contact as uuid))
                     order by a.recorded_at desc, a.attachment_id desc limit 200\
                    """;
    static final String ONE =
            EACH
                    + """
                       and a.attachment_id = :id\
                    """;
    static final String HAS_CONTACT =
            """
            select exists (select from caseload.contact
                            where crn = :crn and contact_id = :id and withdrawn_at is null)\
            """;
    static final String ADD =
            """
            insert into caseload.attachment
              (crn, attachment_id, contact_id, name, description, media_code, bytes, content_hash, kept_by,
               scanned, sensitive, recorded_at, recorded_by, source)
            values (:crn, :id, :contact, :name, :description, :type, :bytes, :sha, :keptIn, :scanned,
                    :sensitive, :at, :by, 'offload')\
            """;
    static final String WITHDRAW =
            """
            update caseload.attachment
               set withdrawn_at = :at, withdrawn_by = :by, withdrawn_reason = :reason,
                   version = version + 1
             where crn = :crn and attachment_id = :id and withdrawn_at is null\
            """;
    static final String WITHDRAW_OF =
            """
            update caseload.attachment
               set withdrawn_at = :at, withdrawn_by = :by, withdrawn_reason = :reason,
                   version = version + 1
             where crn = :crn and contact_id = :contact and withdrawn_at is null\
            """;

    static final String CONTENTS =
            """
            select attachment_id, name, kept_by, recorded_at, recorded_by from caseload.attachment
             where crn = :crn and kept_by <> 'nowhere'
             order by recorded_at desc, attachment_id desc limit 200\
            """;
    static final String IN_FOLDER =
            """
            select crn || '/' || attachment_id from caseload.attachment
             where kept_by = 'folder' order by crn, attachment_id\
            """;
    static final String ERASE =
            """
            update caseload.attachment
               set name = :mark, description = '', content_hash = '', kept_by = 'nowhere',
                   withdrawn_at = coalesce(withdrawn_at, :at),
                   withdrawn_by = coalesce(withdrawn_by, :by),
                   withdrawn_reason = :reason, version = version + 1
             where crn = :crn and attachment_id = :id and kept_by <> 'nowhere'\
            """;

    private final JdbcClient jdbc;

    Attachments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the files of a person, the latest first; of one contact where it is named. */
    public List<Attachment> of(Crn crn, @Nullable UUID contact) {
        return jdbc.sql(OF)
                .param("crn", crn.value())
                .param("contact", contact)
                .query(RowAs.of(Attachment.class))
                .list();
    }

    Optional<Attachment> one(Crn crn, UUID id) {
        return jdbc.sql(ONE)
                .param("crn", crn.value())
                .param("id", id)
                .query(RowAs.of(Attachment.class))
                .optional();
    }

    boolean hasContact(Crn crn, UUID id) {
        return jdbc.sql(HAS_CONTACT)
                .param("crn", crn.value())
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    void add(Crn crn, Attachment one) {
        jdbc.sql(ADD)
                .param("crn", crn.value())
                .param("id", one.attachmentId())
                .param("contact", one.contactId())
                .param("name", one.name())
                .param("description", one.description())
                .param("type", one.mediaCode())
                .param("bytes", one.bytes())
                .param("sha", one.contentHash())
                .param("keptIn", one.keptBy())
                .param("scanned", one.scanned())
                .param("sensitive", one.sensitive())
                .param("at", one.recordedAt().atOffset(ZoneOffset.UTC))
                .param("by", one.recordedBy())
                .update();
    }

    /** Returns every file of a person whose content is there, also those taken off the record. */
    List<FileContents> contents(Crn crn) {
        return jdbc.sql(CONTENTS)
                .param("crn", crn.value())
                .query(RowAs.of(FileContents.class))
                .list();
    }

    /** Returns every file that is kept in the folder, as CRN and id with a slash between. */
    List<String> inFolder() {
        return jdbc.sql(IN_FOLDER).query(String.class).list();
    }

    /** Notes that the content of a file is gone for good, and how it was called with it. */
    void erase(Crn crn, UUID id, String reason, String by, Instant at) {
        jdbc.sql(ERASE)
                .param("crn", crn.value())
                .param("id", id)
                .param("mark", HeldOfPerson.MARK)
                .param("reason", reason)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Takes a file off the record; answers whether it still was on it. */
    boolean withdraw(Crn crn, UUID id, String reason, String by, Instant at) {
        return 1
                == jdbc.sql(WITHDRAW)
                        .param("crn", crn.value())
                        .param("id", id)
                        .param("reason", reason)
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update();
    }

    /** Takes the files of a contact off the record with it. */
    public void withdrawOf(Crn crn, UUID contact, String reason, String by, Instant at) {
        jdbc.sql(WITHDRAW_OF)
                .param("crn", crn.value())
                .param("contact", contact)
                .param("reason", reason)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
