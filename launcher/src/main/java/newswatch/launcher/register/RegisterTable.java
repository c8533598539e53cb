package newswatch.launcher.register;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import newswatch.launcher.process.Failure;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * A table as it stands in a file of CSV: its head line and its rows, blank ones left out.
 *
 * @param headings as written, white space at their ends left out
 * @param rows in the order of the file
 */
record RegisterTable(List<String> headings, List<Row> rows) {
    /**
     * One row.
     *
     * @param line of the file on which it begins, from 1
     * @param cells white space at their ends left out; fewer than headings if the row is short
     */
    record Row(int line, List<String> cells) {
        /** The cell under a heading; empty if the row is too short. */
        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    private static final String SEPARATORS = ",;\t|";
    private static final CsvMapper MAPPER = CsvMapper.builder()
            .enable(CsvReadFeature.WRAP_AS_ARRAY)
            .enable(CsvReadFeature.TRIM_SPACES)
            .build();

    /**
     * Reads a table.
     *
     * @param name of the file, for messages
     * @param charset of the file; a byte order mark of UTF-8 is skipped
     * @param separator of the cells; null for the one of {@code , ; tab |} that the head line holds most of
     * @throws Failure if it is not in this charset, no table, or has no row
     */
    static RegisterTable read(String name, InputStream in, Charset charset, @Nullable Character separator) {
        String text = text(name, in, charset);
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator == null ? likely(text) : separator);
        List<Row> rows = new ArrayList<>();
        try (MappingIterator<String[]> cells =
                MAPPER.readerFor(String[].class).with(schema).readValues(text)) {
            while (cells.hasNextValue()) {
                int line = cells.currentLocation().getLineNr();
                List<String> row =
                        Arrays.stream(cells.nextValue()).map(String::strip).toList();
                if (row.stream().anyMatch(cell -> !cell.isEmpty())) {
                    rows.add(new Row(line, row));
                }
            }
        } catch (JacksonException e) {
            throw new Failure(
                    name + ":" + e.getLocation().getLineNr() + ": no row of a table: " + e.getOriginalMessage(), e);
        }
        if (rows.size() < 2) {
            throw new Failure(name + ": " + (rows.isEmpty() ? "empty" : "a head line and no row")
                    + "; wanted: a head line that names the columns, then a row an entity");
        }
        return new RegisterTable(rows.get(0).cells(), List.copyOf(rows.subList(1, rows.size())));
    }

    private static String text(String name, InputStream in, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(in.readAllBytes()));
            return text.length() > 0 && text.charAt(0) == '\uFEFF'
                    ? text.subSequence(1, text.length()).toString()
                    : text.toString();
        } catch (CharacterCodingException e) {
            throw new Failure(
                    name + ": not in " + charset + "; name the right one by --charset (Korean spreadsheets: CP949)", e);
        } catch (IOException e) {
            throw new Failure("can't read " + name + ": " + e.getMessage(), e);
        }
    }

    /** The separator that stands most often in the head line. */
    private static char likely(String text) {
        int end = text.indexOf('\n');
        String head = end < 0 ? text : text.substring(0, end);
        char likely = SEPARATORS.charAt(0);
        long most = 0;
        for (char separator : SEPARATORS.toCharArray()) {
            long count = head.chars().filter(c -> c == separator).count();
            if (count > most) {
                most = count;
                likely = separator;
            }
        }
        return likely;
    }
}
