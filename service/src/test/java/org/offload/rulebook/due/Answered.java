package org.offload.rulebook.due;

import org.offload.caseload.ContactMode;
import org.offload.caseload.fixture.Facts;
import org.offload.fixture.OnTuesday;
import org.offload.rulebook.engine.AnEngine;
import org.offload.rulebook.engine.Compiled;
import org.offload.rulebook.fixture.ShippedTables;
import org.offload.rulebook.table.Tables;
import org.offload.rulebook.vocabulary.Interval;
import org.offload.rulebook.vocabulary.Since;

import java.util.List;

/** What tables decide of cases on Tuesday 7 April 2020, asked of the engine. */
record Answered(Compiled compiled) {

    static final Interval PLAN = new Interval.Plan();
    static final Interval HALF = new Interval.Half();
    static final Interval FIRST = new Interval.Setting("first-after-release");

    static Answered by(ShippedTables shipped) {
        return by(shipped.tables());
    }

    static Answered by(Tables tables) {
        return new Answered(AnEngine.ask(tables));
    }

    Decision of(Facts facts) {
        return of(Inputs.of(facts.build(), OnTuesday.TODAY));
    }

    Decision of(Inputs inputs) {
        return Decision.of(compiled.match(inputs.categories()), inputs);
    }

    List<NeededStrand> strands(Facts facts) {
        return of(facts).strands();
    }

    static NeededStrand seen(Interval every, ContactMode... modes) {
        return new NeededStrand(List.of(modes), every, Since.FACE_TO_FACE);
    }

    static NeededStrand met(Interval every, ContactMode... modes) {
        return new NeededStrand(List.of(modes), every, Since.ANY_CONTACT);
    }

    static NeededStrand first(Interval every, ContactMode... modes) {
        return new NeededStrand(List.of(modes), every, Since.START);
    }
}
