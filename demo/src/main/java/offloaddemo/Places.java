package offloaddemo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.offload.organisation.Register.Pdu;
import org.offload.organisation.Register.Place;
import org.offload.organisation.Register.Region;

import java.util.List;

/** The real places the unit works in; the unit itself is made up. */
final class Places {

    static final String REGION = "D";
    static final String PDU = "N07";

    /** The offices of the unit, by their id in the data; the first is the main one. */
    static final List<String> OFFICES = List.of("173", "177", "198", "176");

    private static final String PDU_ROW = "106"; // Cardiff and the Vale of Glamorgan

    private Places() {}

    /** Returns every region of the service. */
    static List<Region> regions() {
        return Table.rows("probation_regions.csv").stream()
                .map(row -> new Region(row.getField("region_code"), row.getField("region_name")))
                .toList();
    }

    static Pdu pdu() {
        return Table.rows("probation_delivery_units.csv").stream()
                .filter(row -> row.getField("pdu_id").equals(PDU_ROW))
                .map(row -> new Pdu(PDU, row.getField("pdu_name"), REGION))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the offices of the unit's region, those of the unit among them. */
    static List<Place> offices() {
        return Table.rows("probation_offices.csv").stream()
                .filter(row -> row.getField("region_code").equals(REGION))
                .map(Places::office)
                .toList();
    }

    /** Returns the id of an office in the register. */
    static String placeId(String officeId) {
        return "OFFICE-" + officeId;
    }

    /** Returns the id of the office that is open and may be used. */
    static String mainOffice() {
        return placeId(OFFICES.getFirst());
    }

    /** Returns an office of the data. */
    static Place office(NamedCsvRecord row) {
        return new Place(
                placeId(row.getField("office_id")),
                "OFFICE",
                row.getField("office_name"),
                row.getField("address"),
                row.getField("postcode"),
                row.getField("region_code"),
                false);
    }
}
