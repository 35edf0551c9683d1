package app.trellis.plan;

import app.trellis.account.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stored versions of the template: all but the shipped one. */
@Repository
class TemplateVersionRepository {

    private static final String ALL = """
            select v.number, v.content, v.note, v.published_at, coalesce(a.name, '') as publisher
            from template_version v left join account a on a.id = v.publisher_id
            """;

    private final JdbcClient jdbc;

    TemplateVersionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One version, or the draft.
     *
     * @param publishedAt null for the draft
     * @param publisher empty for the draft, and when the account is gone
     */
    record Row(
            int number,
            TemplateLayer layer,
            String note,
            @Nullable Instant publishedAt,
            String publisher) {}

    /** The number of the latest published version; the shipped one's if there is no other. */
    int latest() {
        return jdbc.sql("select coalesce(max(number), :shipped) from template_version where published_at is not null")
                .param("shipped", TemplateVersions.SHIPPED)
                .query(Integer.class)
                .single();
    }

    /** The draft included, by number. */
    List<Row> all() {
        return jdbc.sql(ALL + "order by v.number")
                .query(TemplateVersionRepository::row)
                .list();
    }

    Optional<Row> published(int number) {
        return jdbc.sql(ALL + "where v.number = :number and v.published_at is not null")
                .param("number", number)
                .query(TemplateVersionRepository::row)
                .optional();
    }

    /** The draft, held until the transaction ends, so that two people do not write over each other. */
    Optional<Row> holdDraft() {
        jdbc.sql("select number from template_version where published_at is null for update")
                .query(Integer.class)
                .list();
        return jdbc.sql(ALL + "where v.published_at is null")
                .query(TemplateVersionRepository::row)
                .optional();
    }

    void addDraft(int number, TemplateLayer layer) {
        jdbc.sql("insert into template_version (number, content) values (:number, :content)")
                .param("number", number)
                .param("content", layer.json())
                .update();
    }

    void writeDraft(TemplateLayer layer) {
        jdbc.sql("update template_version set content = :content where published_at is null")
                .param("content", layer.json())
                .update();
    }

    void removeDraft() {
        jdbc.sql("delete from template_version where published_at is null").update();
    }

    void publishDraft(String note, Instant at, AccountId publisher) {
        jdbc.sql("""
                        update template_version set note = :note, published_at = :at, publisher_id = :publisher
                        where published_at is null
                        """)
                .param("note", note)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("publisher", publisher.value())
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var at = row.getObject("published_at", OffsetDateTime.class);
        return new Row(
                row.getInt("number"),
                TemplateLayer.parse(row.getString("content")),
                row.getString("note"),
                at == null ? null : at.toInstant(),
                row.getString("publisher"));
    }
}
