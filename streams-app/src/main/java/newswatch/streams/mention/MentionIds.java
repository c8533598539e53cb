package newswatch.streams.mention;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import newswatch.streams.binary.BinaryWriter;
import newswatch.streams.revise.LiveMention;
import newswatch.streams.revise.Sha256;

/**
 * Ids of mentions: the same for the same place of the same article naming the same entity, in every run; 22 characters of
 * URL-safe Base64. Not thread-safe.
 */
final class MentionIds {
    private static final int BYTES = 16;
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final MessageDigest sha256 = Sha256.digest();
    private final BinaryWriter writer = new BinaryWriter(256);

    String of(LiveMention mention, String articleId) {
        writer.reset()
                .text(articleId)
                .text(mention.field().name())
                .text(mention.type().name())
                .count(mention.start())
                .count(mention.end())
                .optionalText(mention.entityId());
        byte[] id = Arrays.copyOf(writer.digest(sha256), BYTES);
        return new String(BASE64.encode(id), StandardCharsets.ISO_8859_1);
    }
}
