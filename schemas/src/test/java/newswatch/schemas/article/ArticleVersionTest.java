package newswatch.schemas.article;

import static newswatch.schemas.fixture.ArticleBuilder.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ArticleVersionTest {
    @Test
    void anUpdateOrdersByItsOwnTime() {
        assertThat(article("a")
                        .at("09:00")
                        .updated("2025-01-31T09:30:00Z")
                        .build()
                        .version())
                .isEqualTo("2025-01-31T09:30:00Z");
    }

    @Test
    void aDateInTheFutureHoldsNoLaterRevisionOff() {
        Article fromTheFuture = article("a")
                .updated("2031-01-01T00:00:00Z")
                .ingested("2025-01-31T09:30:00Z")
                .build();
        assertThat(fromTheFuture.version()).isEqualTo("2025-01-31T09:30:00Z");
    }

    @Test
    void withoutAnUpdateItIsPublicationThenIngestion() {
        assertThat(article("a").at("09:00").build().version()).isEqualTo("2025-01-31T09:00:00Z");
        assertThat(article("a")
                        .undated()
                        .ingested("2025-01-31T09:30:00Z")
                        .build()
                        .version())
                .isEqualTo("2025-01-31T09:30:00Z");
    }

    @Test
    void aWithdrawalIsLaterThanTheCopiesBeforeIt() {
        Instant copy = article("a").at("09:00").build().version();
        assertThat(article("a")
                        .at("09:00")
                        .withdrawn("2025-01-31T10:00:00Z")
                        .build()
                        .version())
                .isAfter(copy);
    }
}
