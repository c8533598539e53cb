package newswatch.launcher.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import newswatch.launcher.process.Failure;

/** Which column of a table says what. */
final class RegisterColumns {
    private final List<String> headings;
    private final Map<Field, Integer> columns;

    private RegisterColumns(List<String> headings, Map<Field, Integer> columns) {
        this.headings = headings;
        this.columns = columns;
    }

    /**
     * What the user says, and for the other fields the first column under a usual heading that is not taken.
     *
     * @param given by field the heading of its column, or the column's number from 1
     * @throws Failure telling all columns that are not there, or that no column holds a name
     */
    static RegisterColumns of(String file, List<String> headings, Map<Field, String> given) {
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        List<String> problems = new ArrayList<>();
        given.forEach((field, heading) -> {
            int column = column(headings, heading);
            if (column < 0) {
                problems.add("no column '" + heading + "' for " + field.option());
            }
            columns.put(field, column);
        });
        for (Field field : Field.values()) {
            for (int i = 0; i < headings.size() && !columns.containsKey(field); i++) {
                if (!columns.containsValue(i) && field.isUsually(headings.get(i))) {
                    columns.put(field, i);
                }
            }
        }
        if (!columns.containsKey(Field.NAME)
                && !columns.containsKey(Field.NAME_KO)
                && !columns.containsKey(Field.NAME_EN)) {
            problems.add("no column holds a name; say which by --column name=HEADING");
        }
        if (!problems.isEmpty()) {
            throw new Failure(file + ":1: " + String.join("; ", problems) + "; there are "
                    + headings.stream().map(heading -> "'" + heading + "'").collect(Collectors.joining(", ")));
        }
        return new RegisterColumns(headings, columns);
    }

    private static int column(List<String> headings, String given) {
        for (int i = 0; i < headings.size(); i++) {
            if (Field.bare(headings.get(i)).equals(Field.bare(given))) {
                return i;
            }
        }
        boolean number = given.matches("[1-9]\\d{0,3}") && Integer.parseInt(given) <= headings.size();
        return number ? Integer.parseInt(given) - 1 : -1;
    }

    /** What a row says of a field; empty if nothing. */
    String of(RegisterTable.Row row, Field field) {
        Integer column = columns.get(field);
        return column == null ? "" : row.cell(column);
    }

    /** {@code name: '회사명', country: '국가'}. */
    @Override
    public String toString() {
        return columns.entrySet().stream()
                .map(entry -> entry.getKey().option() + ": '" + headings.get(entry.getValue()) + "'")
                .collect(Collectors.joining(", "));
    }
}
