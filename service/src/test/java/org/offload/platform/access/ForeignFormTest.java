package org.offload.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offload.caseload.fixture.AContact;
import org.offload.fixture.AUnit;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.springframework.transaction.annotation.Transactional;

/** A form without our token comes from another site. */
@PageTest
@Transactional
class ForeignFormTest {

    private static final String MINE = "X800001";

    private static final String THEIRS = "X800002";

    private Office office;

    private Desk ada;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        office.add(
                AUnit.aCase(MINE).with(AContact.on(OnTuesday.TODAY).build()),
                AUnit.aCase(THEIRS)
                        .managedBy("N8CAI", AUnit.OTHER_TEAM)
                        .with(AContact.on(OnTuesday.TODAY.minusDays(1)).by("N8CAI").build()));
        ada = office.desk(AUnit.ADA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cases/X800001/contacts/new",
                "/cases/X800001/agreed-contact",
                "/cases/X800001/events/new",
                "/people/new",
                "/outcomes",
                "/keys",
                "/drafts"
            })
    void a_form_without_our_token_changes_nothing(String path) {
        var answer = ada.postFromElsewhere(path, "form", path, "happened", "SPOKE", "note", "x");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(office.count("caseload.contact where crn = ?", MINE)).isEqualTo(1);
        assertThat(office.count("platform.form_receipt where username = 'n8.ada'")).isZero();
        assertThat(office.count("platform.draft where username = 'n8.ada'")).isZero();
    }
}
