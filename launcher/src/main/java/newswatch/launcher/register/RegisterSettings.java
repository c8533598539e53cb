package newswatch.launcher.register;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import newswatch.schemas.mention.MentionType;
import org.jspecify.annotations.Nullable;

/**
 * How a register is to be read.
 *
 * @param charset of the file
 * @param separator of the cells; null for the likeliest
 * @param columns by field the heading or number of its column; others are told by their headings
 * @param type of rows that say none; null if each says one
 * @param countries of rows that say none, as the user writes them
 */
public record RegisterSettings(
        Charset charset,
        @Nullable Character separator,
        Map<Field, String> columns,
        @Nullable MentionType type,
        List<String> countries) {}
