package org.offload.platform.clock;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.offload.platform.Words;
import org.offload.platform.WorkingDays;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/** The bank holidays of England and Wales, from {@code bank-holidays.csv}. */
@Component
class BankHolidays implements WorkingDays {

    private final Map<LocalDate, String> names;
    private final Words words;

    BankHolidays(Words words) throws IOException {
        this.words = words;
        var file = new ClassPathResource("bank-holidays.csv", BankHolidays.class);
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(file.getInputStream())) {
            names =
                    rows.stream()
                            .collect(
                                    Collectors.toUnmodifiableMap(
                                            row -> LocalDate.parse(row.getField("day")),
                                            row -> row.getField("name")));
        }
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return reasonOff(day).isEmpty();
    }

    @Override
    public String reasonOff(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return words.name("platform.day", day.getDayOfWeek());
        }
        return names.getOrDefault(day, "");
    }
}
