package org.offload.caseload.contact;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.code.Code;
import org.offload.caseload.code.Codes;
import org.offload.caseload.header.CaseHeaders;
import org.offload.kernel.Crn;
import org.offload.platform.Forms;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Puts what is saved beside what was typed, when both cannot be one contact. */
@Component
class ClashPages {

    private final CaseHeaders headers;
    private final Contacts contacts;
    private final RecordContactPages pages;
    private final Codes codes;
    private final Forms forms;

    ClashPages(
            CaseHeaders headers,
            Contacts contacts,
            RecordContactPages pages,
            Codes codes,
            Forms forms) {
        this.headers = headers;
        this.contacts = contacts;
        this.pages = pages;
        this.codes = codes;
        this.forms = forms;
    }

    ClashPage of(Visit visit, Crn crn, @Nullable Contact booked, Typed typed) {
        Optional<Contact> saved =
                booked != null && booked.outcome() != null
                        ? Optional.of(booked)
                        : contacts.lastSaved(crn);
        Map<String, String> fields = new TreeMap<>(typed.content());
        fields.remove("note");
        fields.remove("line"); // it is done: what is saved beside it answers none
        fields.putIfAbsent("kind", booked == null ? "TELEPHONE" : booked.mode().name());
        String base = "/cases/" + crn + "/contacts/";
        return new ClashPage(
                visit.frameOf("caseload.clash.title"),
                headers.of(crn),
                forms.beside(
                        visit.frameOf("caseload.clash.title"),
                        ContactFields.WORDS,
                        base + "new",
                        typed),
                saved.map(this::inWords).orElse(""),
                saved.map(contact -> notes(visit, contact)).orElseGet(List::of),
                saved.map(contact -> base + contact.contactId() + "/notes").orElse(""),
                base + "new",
                fields);
    }

    private String inWords(Contact contact) {
        String outcome =
                contact.outcome() == null
                        ? ""
                        : codes.outcome(contact.outcome()).map(Code::words).orElse("");
        return pages.inWords(contact) + (outcome.isEmpty() ? "" : ": " + outcome);
    }

    private List<String> notes(Visit visit, Contact contact) {
        return contact.isKeptBackFrom(visit.standing())
                ? List.of(
                        visit.words().say("caseload.sensitive", visit.standing().facts().askWhom()))
                : contacts.notes(contact.crn(), contact.contactId()).stream()
                        .map(Note::text)
                        .toList();
    }
}
