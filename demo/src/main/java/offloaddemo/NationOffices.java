package offloaddemo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.offload.organisation.Register.Place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The real delivery units and offices. Which office belongs to which unit is published nowhere: one
 * goes to the unit of its region whose name its own name holds, and a unit that gets none has one
 * that is made up. Offices whose name fits no unit stay in the register, without a team.
 *
 * @param units in the order of the data
 * @param places every office, the made-up ones last
 */
record NationOffices(List<NationUnit> units, List<Place> places) {

    private static final Pattern BETWEEN_NAMES = Pattern.compile(",| and (the )?");
    private static final Pattern DIRECTIONS =
            Pattern.compile("\\b(North|East|South|West|Central|City)\\b");
    private static final int WHOLE_NAME = 1000; // counts for more than any name without directions

    /** A unit while its offices are being found. */
    private record Found(NationUnit unit, List<String> offices) {

        static Found of(NamedCsvRecord row) {
            String code = "P%03d".formatted(Integer.parseInt(row.getField("pdu_id")));
            String region = row.getField("region_code");
            return new Found(
                    new NationUnit(code, row.getField("pdu_name"), region, List.of()),
                    new ArrayList<>());
        }

        int fit(Place place) {
            boolean near = unit.region().equals(place.regionCode());
            return near ? NationOffices.fit(unit.name(), place.name()) : 0;
        }

        NationUnit withOffices() {
            return new NationUnit(unit.code(), unit.name(), unit.region(), offices);
        }
    }

    static NationOffices read() {
        List<Found> units =
                Table.rows("probation_delivery_units.csv").stream().map(Found::of).toList();
        List<Place> places = new ArrayList<>();
        for (var row : Table.rows("probation_offices.csv")) {
            Place place = Places.office(row);
            places.add(place);
            give(place, units);
        }
        for (Found one : units) {
            if (one.offices().isEmpty()) {
                Place madeUp = madeUp(one.unit());
                places.add(madeUp);
                one.offices().add(madeUp.id());
            }
        }
        return new NationOffices(
                units.stream().map(Found::withOffices).toList(), List.copyOf(places));
    }

    /** Gives an office to the unit that it fits best; halves of a city take turns. */
    private static void give(Place place, List<Found> units) {
        units.stream()
                .filter(one -> one.fit(place) > 0)
                .max(
                        Comparator.<Found>comparingInt(one -> one.fit(place))
                                .thenComparingInt(one -> -one.offices().size()))
                .ifPresent(one -> one.offices().add(place.id()));
    }

    /** Returns how well an office's name fits a unit's: 0 for not at all. */
    static int fit(String unit, String office) {
        return Arrays.stream(BETWEEN_NAMES.split(unit))
                .mapToInt(name -> fitOfOne(name.strip(), office))
                .max()
                .orElse(0);
    }

    private static int fitOfOne(String name, String office) {
        String place = DIRECTIONS.matcher(name).replaceAll("").strip();
        if (place.isEmpty()) {
            return 0;
        }
        if (holds(office, name)) {
            return WHOLE_NAME + name.length();
        }
        return holds(office, place) ? place.length() : 0;
    }

    private static boolean holds(String office, String name) {
        String words = Pattern.quote(name.toLowerCase(Locale.ROOT));
        return Pattern.compile("\\b" + words + "\\b")
                .matcher(office.toLowerCase(Locale.ROOT))
                .find();
    }

    private static Place madeUp(NationUnit unit) {
        return new Place(
                "MADE-UP-" + unit.code(),
                "OFFICE",
                unit.name() + " (made-up office)",
                "No such building",
                null,
                unit.region(),
                true);
    }
}
