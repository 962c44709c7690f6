package fi.mandateaudit.roster;

import fi.mandateaudit.identity.Folding;
import fi.mandateaudit.identity.IdentityCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts together the rows of each person: one number is one person, and one identity code is one person. */
final class People {
    private final List<PlacedRow> rows;
    private final int[] leader;
    private final Map<Object, Integer> firstRows = new HashMap<>();

    People(List<PlacedRow> rows) {
        this.rows = rows;
        this.leader = new int[rows.size()];
        for (int i = 0; i < leader.length; i++) {
            leader[i] = i;
        }
        join();
    }

    List<Person> all() {
        List<Person> people = new ArrayList<>();
        for (List<PlacedRow> group : groups()) {
            if (group.stream().anyMatch(row -> !row.row().number().isEmpty())) {
                people.add(new PersonOfRows(group).person());
            }
        }
        return people;
    }

    private void join() {
        for (int i = 0; i < leader.length; i++) {
            HrRow row = rows.get(i).row();
            if (!row.number().isEmpty()) {
                join(i, firstWith(Folding.fold(row.number()), i));
            }
            IdentityCode code = row.joiningCode();
            if (code != null) {
                join(i, firstWith(code, i));
            }
        }
    }

    private int firstWith(Object key, int row) {
        Integer first = firstRows.putIfAbsent(key, row);
        return first == null ? row : first;
    }

    private void join(int one, int other) {
        leader[leaderOf(one)] = leaderOf(other);
    }

    private int leaderOf(int row) {
        int top = row;
        while (leader[top] != top) {
            leader[top] = leader[leader[top]];
            top = leader[top];
        }
        return top;
    }

    private Collection<List<PlacedRow>> groups() {
        Map<Integer, List<PlacedRow>> groups = new TreeMap<>();
        for (int i = 0; i < leader.length; i++) {
            groups.computeIfAbsent(leaderOf(i), top -> new ArrayList<>()).add(rows.get(i));
        }
        return groups.values();
    }
}
