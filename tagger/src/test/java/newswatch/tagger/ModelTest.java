package newswatch.tagger;

import static newswatch.tagger.Tags.companies;
import static newswatch.tagger.Tags.english;
import static newswatch.tagger.Tags.people;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import newswatch.schemas.fixture.ArticleBuilder;
import newswatch.schemas.mention.Mention;
import newswatch.schemas.mention.MentionType;
import newswatch.tagger.sequence.SequenceModel;
import org.junit.jupiter.api.Test;

class ModelTest {
    @Test
    void aNameThatNoListHoldsIsFoundAndKnownAgainByItsLastWord() {
        List<Mention> mentions = english("\"We had to act,\" said Orlaith Penhallow, the chief executive. Ms Penhallow"
                + " joined the board in 2019.");
        assertThat(people(mentions)).containsExactly("Orlaith Penhallow", "Penhallow");
        assertThat(mentions.stream()
                        .filter(mention -> mention.surface().contains("Penhallow"))
                        .map(Mention::entityId)
                        .distinct())
                .hasSize(1);
    }

    @Test
    void aHeadlineInCapitalsAloneShowsNoNewName() {
        ArticleBuilder article =
                ArticleBuilder.article("a").language("en").title("Oakmere Buys Vellon Foods in Quiet Deal");
        assertThat(companies(
                        Tags.TAGGER.tag(article.body("The board met on Monday.").build())))
                .isEmpty();
        assertThat(companies(Tags.TAGGER.tag(article.title("Plant of Ostrava Steel Inc. Closes After Long Row")
                        .body("Ostrava Steel Inc. closed its plant on Monday.")
                        .build())))
                .containsExactly("Ostrava Steel Inc.", "Ostrava Steel Inc.");
    }

    /** A bracket or quotation mark that begins a line closes the sentence before. */
    @Test
    void noNameGoesOverALineBreak() {
        assertThat(english("Akihisa Nagashima, Shengyuan Environmental Protection \n\n) fell."))
                .extracting(Mention::surface)
                .noneMatch(surface -> surface.contains("\n"));
        assertThat(english("Akihisa NagashimaShengyuan Environmental Protection \n\n) "))
                .extracting(Mention::surface)
                .noneMatch(surface -> surface.contains("\n"));
    }

    @Test
    void countriesSideBySideAndPlacesWithParticlesAreNoPeople() {
        assertThat(people(Tags.korean("한미일 정상이 만났다. 부산이든 김해든 어디서나 볼 수 있다."))).isEmpty();
    }

    @Test
    void aModelIsReadAsItWasWritten() throws IOException {
        for (String language : List.of("ko", "en")) {
            ByteArrayOutputStream first = new ByteArrayOutputStream();
            SequenceModel.bundled(language).write(first);
            ByteArrayOutputStream second = new ByteArrayOutputStream();
            SequenceModel.read(new ByteArrayInputStream(first.toByteArray())).write(second);
            assertThat(second.toByteArray()).isEqualTo(first.toByteArray());
        }
    }

    @Test
    void aNewNameHasOneTypeInAnArticle() {
        List<Mention> mentions =
                english("Brightwell said on Tuesday it had agreed to buy Norvane for $2 billion. Shares of"
                        + " Brightwell fell 4%.");
        assertThat(people(mentions)).isEmpty();
        assertThat(companies(mentions)).contains("Brightwell", "Brightwell");
    }

    @Test
    void aSurnameFollowsTheFullNameThatTheModelSaw() {
        List<Mention> mentions = english(
                "Kestrel Foods, a maker of frozen peas, named Jane Holloway chief executive. Holloway joined in 2019.");
        assertThat(people(mentions)).containsExactly("Jane Holloway", "Holloway");
        assertThat(mentions.stream()
                        .filter(mention -> mention.type() == MentionType.PERSON)
                        .map(Mention::entityId))
                .containsOnly("person:~jane holloway");
    }

    @Test
    void aNewNameWithAListedOneInBracketsIsTheSame() {
        assertThat(Tags.korean("원빅뷰티풀법(OBBBA)이 시행됐다.").stream()
                        .filter(mention -> mention.type() == MentionType.POLICY)
                        .map(Mention::entityId))
                .containsOnly("policy:one-big-beautiful-bill-act");
    }
}
