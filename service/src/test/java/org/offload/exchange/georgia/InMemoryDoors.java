package org.offload.exchange.georgia;

import org.offload.caseload.CaseBulk;
import org.offload.caseload.CaseRecord;
import org.offload.kernel.Crn;
import org.offload.organisation.Register;
import org.offload.organisation.RegisterBulk;
import org.offload.platform.Accounts;
import org.offload.platform.Role;
import org.offload.platform.ServiceClock;
import org.offload.platform.Settings;
import org.offload.platform.User;
import org.springframework.dao.DataAccessResourceFailureException;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The doors that an import writes through, kept in memory; they obey the same promises. */
final class InMemoryDoors implements RegisterBulk, Accounts, CaseBulk, ServiceClock, Settings {

    final List<Register> registers = new ArrayList<>();
    final Map<Crn, CaseRecord> people = new LinkedHashMap<>();
    final Map<String, NewAccount> accounts = new LinkedHashMap<>();
    final Map<String, String> settings = new HashMap<>();
    LocalDateTime now = LocalDateTime.of(2026, 3, 2, 9, 0);
    int batchesUntilItFails = Integer.MAX_VALUE;

    ImportGeorgia job() {
        return new ImportGeorgia(this, this, this, this, this);
    }

    @Override
    public void add(Register register) {
        registers.add(register);
    }

    @Override
    public String hash(String password) {
        return "hash of " + password;
    }

    @Override
    public void add(List<NewAccount> more) {
        more.forEach(account -> accounts.putIfAbsent(account.username(), account));
    }

    @Override
    public Optional<User> active(String username) {
        throw new AssertionError("an import signs nobody in");
    }

    @Override
    public void changeRole(String username, Role role) {
        throw new AssertionError("an import gives nobody another role");
    }

    @Override
    public Added add(List<CaseRecord> cases, Function<CaseRecord, String> by) {
        if (batchesUntilItFails-- == 0) {
            throw new DataAccessResourceFailureException("the connection is gone");
        }
        int before = people.size();
        cases.forEach(one -> people.putIfAbsent(one.crn(), one));
        int added = people.size() - before;
        return new Added(added, cases.size() - added);
    }

    @Override
    public boolean isEmpty() {
        return people.isEmpty();
    }

    @Override
    public int rebuildLines() {
        throw new AssertionError("the lines are written with the cases");
    }

    @Override
    public Instant now() {
        return at(now);
    }

    @Override
    public boolean isSet() {
        return false;
    }

    @Override
    public ZoneId zone() {
        return ZoneOffset.UTC;
    }

    @Override
    public LocalDateTime local() {
        return now;
    }

    @Override
    public Instant at(LocalDateTime local) {
        return local.toInstant(ZoneOffset.UTC);
    }

    @Override
    public LocalDateTime localOf(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    @Override
    public void setTo(LocalDateTime local) {
        throw new AssertionError("an import leaves the clock alone");
    }

    @Override
    public Optional<String> get(String name) {
        return Optional.ofNullable(settings.get(name));
    }

    @Override
    public void put(String name, String value) {
        settings.put(name, value);
    }
}
