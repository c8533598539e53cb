package newswatch.producer.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Clock;
import newswatch.producer.source.Items;
import newswatch.producer.source.Outlet;
import newswatch.producer.source.Raw;
import newswatch.producer.source.Setting;

/** Standard input, or any stream that can be read once. */
public final class StreamInput implements Input {

    private final String name;
    private final InputStream in;
    private final Clock clock;
    private byte[] beginning = {};

    /** @param name as messages call it */
    public StreamInput(String name, InputStream in, Clock clock) {
        this.name = name;
        this.in = in;
        this.clock = clock;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Items open(Outlet defaults, ByteCounter counter) throws IOException {
        InputStream counted = counter.count(in);
        beginning = counted.readNBytes(512);
        Setting setting = new Setting(name, null, null, null, Outlet.UNKNOWN, defaults, clock);
        return Format.open(new SequenceInputStream(new ByteArrayInputStream(beginning), counted), setting);
    }

    @Override
    public Raw original() {
        return Raw.of(beginning);
    }
}
