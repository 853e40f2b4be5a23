package dev.locksmith.customer.index;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/// A posting of the inverted index: a word and a customer who is found by it.
@Entity
@Table(name = "customer_word")
@SuppressWarnings("NullAway.Init")
class WordEntity {
    @EmbeddedId
    Posting posting;

    protected WordEntity() {}

    WordEntity(Token token, long customerId) {
        posting = new Posting(token.word(), String.valueOf(token.field().tag()), customerId);
    }

    @Embeddable
    record Posting(
            @Column(length = Token.LONGEST) String word,
            @Column(length = 1) String field,
            long customerId) {}
}
