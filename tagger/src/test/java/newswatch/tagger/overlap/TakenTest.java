package newswatch.tagger.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TakenTest {
    @Test
    void aStretchIsTakenInPartOrWholly() {
        Taken taken = new Taken();
        taken.take(3, 5);
        taken.take(5, 6);
        assertThat(taken.holdsAny(0, 3)).isFalse();
        assertThat(taken.holdsAny(0, 4)).isTrue();
        assertThat(taken.holdsAny(6, 1_000)).isFalse();
        assertThat(taken.holdsAll(3, 6)).isTrue();
        assertThat(taken.holdsAll(2, 6)).isFalse();
        assertThat(taken.holdsAll(3, 7)).isFalse();
    }
}
