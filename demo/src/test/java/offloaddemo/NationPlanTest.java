package offloaddemo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offload.caseload.CaseRecord;
import org.offload.kernel.Crn;
import org.offload.organisation.Register.Place;
import org.offload.platform.Accounts.NewAccount;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

class NationPlanTest {

    private static final NationPlan PLAN = NationPlan.of(NationSize.USUAL);

    private static final NationSize SMALL = new NationSize(300, 216, 42, 7);

    private static List<CaseRecord> cases(NationPlan plan, NationTeam team) {
        var size = plan.size();
        return team.cases(
                size.seed(),
                team.officers(size.seed(), new Staffing()),
                new CaseWriter(size.seed(), size.entryEveryDays()));
    }

    @Test
    void every_person_and_practitioner_is_in_one_team() {
        assertThat(PLAN.teams().stream().mapToInt(NationTeam::people).sum()).isEqualTo(250_000);
        assertThat(PLAN.teams().stream().mapToInt(NationTeam::practitioners).sum())
                .isEqualTo(11_000);
        int next = 1;
        for (NationTeam team : PLAN.teams()) {
            assertThat(team.firstPerson()).isEqualTo(next);
            next += team.people();
        }
    }

    @Test
    void every_unit_has_teams_with_practitioners_and_an_office() {
        Set<String> withTeam =
                PLAN.teams().stream().map(team -> team.unit().code()).collect(Collectors.toSet());

        assertThat(PLAN.offices().units()).hasSize(108).allMatch(u -> withTeam.contains(u.code()));
        assertThat(PLAN.teams()).allMatch(team -> team.practitioners() >= 2 && team.people() > 0);
        assertThat(PLAN.offices().places())
                .extracting(Place::id)
                .doesNotHaveDuplicates()
                .containsAll(PLAN.teams().stream().map(NationTeam::office).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Cardiff and the Vale of Glamorgan | Vale of Glamorgan: Barry Police Station | true
                    County Durham and Darlington      | Darlington: 11 Woodland Road            | true
                    Liverpool North                   | Liverpool: Resettle                     | true
                    York                              | East Riding of Yorkshire: 1 Airmyn Road | false
                    Hackney and City                  | Derby City: Derwent Centre              | false
                    Dyfed Powys                       | Cardiff: Star Hub                       | false
                    """)
    void an_office_goes_by_name(String unit, String office, boolean fits) {
        assertThat(NationOffices.fit(unit, office) > 0).isEqualTo(fits);
    }

    @Test
    void only_an_office_that_does_not_exist_is_marked_as_made_up() {
        long madeUp = PLAN.offices().places().stream().filter(Place::madeUp).count();

        assertThat(PLAN.offices().places()).hasSize((int) (326 + madeUp));
        assertThat(madeUp).isBetween(1L, 40L);
        assertThat(PLAN.offices().places())
                .allMatch(place -> place.madeUp() == place.name().endsWith("(made-up office)"));
    }

    @Test
    void given_the_same_seed_then_a_team_is_the_same_whatever_was_drawn_before() {
        var team = PLAN.teams().get(500);
        List<CaseRecord> drawn = cases(PLAN, team);
        cases(PLAN, PLAN.teams().get(3));

        assertThat(cases(PLAN, team)).isEqualTo(drawn);
        assertThat(drawn).hasSize(team.people());
        assertThat(drawn.getFirst().crn())
                .isEqualTo(new Crn("X%06d".formatted(team.firstPerson())));
    }

    @Test
    void given_another_seed_then_a_team_is_another() {
        var other = NationPlan.of(new NationSize(250_000, 11_000, 42, 7));

        assertThat(cases(other, other.teams().get(500)))
                .isNotEqualTo(cases(PLAN, PLAN.teams().get(500)));
    }

    @Test
    void a_nation_has_more_than_forty_contacts_a_person() {
        var drawn = PLAN.teams().stream().skip(100).limit(4).toList();
        long people = drawn.stream().mapToLong(NationTeam::people).sum();

        long contacts =
                drawn.stream()
                        .flatMap(team -> cases(PLAN, team).stream())
                        .mapToLong(one -> one.contacts().size())
                        .sum();

        assertThat((double) contacts / people).isBetween(40.5, 44.0);
    }

    @Test
    void given_few_people_then_a_unit_still_has_two_practitioners() {
        var plan = NationPlan.of(SMALL);
        var register = NationRegister.draw(plan, new Staffing());

        assertThat(plan.teams()).hasSize(108);
        assertThat(register.register().staff()).hasSize(216 + 3 * 108);
        assertThat(register.accounts("hash"))
                .extracting(NewAccount::username)
                .doesNotHaveDuplicates()
                .contains("p106a001", "p106m01", "p106h01", "p106c01", "inspector");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 216, 42, --people",
        "1000000, 216, 42, --people",
        "300, 215, 42, --practitioners",
        "300, 216, 20, --contacts-per-person"
    })
    void given_a_size_that_cannot_be_then_it_says_which_can(
            int people, int practitioners, int contacts, String option) {
        assertThatThrownBy(() -> NationPlan.of(new NationSize(people, practitioners, contacts, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Give " + option);
    }
}
