package dev.locksmith.storefront.api;

import dev.locksmith.storefront.http.Decoding;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a customer's app signs in with: `{"username": …, "password": …}`.
record TokenRequest(String username, String password) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /// @return empty unless it is one JSON object with both texts in it
    static Optional<TokenRequest> read(byte[] body) {
        try {
            var sent = JSON.readTree(body);
            var username = text(sent, "username");
            var password = text(sent, "password");
            return username.flatMap(name -> password.map(word -> new TokenRequest(name, word)));
        } catch (JacksonException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(JsonNode sent, String field) {
        return Optional.ofNullable(sent.get(field))
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .filter(Decoding::whole);
    }

    @Override
    public String toString() {
        return "Credentials";
    }
}
