package dev.pharos.promql.ast;

/// What a label must be. An absent label counts as empty; regular expressions (RE2) match the whole value.
public record LabelMatcher(String name, Op op, String value) {
    public enum Op {
        EQUAL("="),
        NOT_EQUAL("!="),
        MATCHES("=~"),
        MATCHES_NOT("!~");

        private final String sign;

        Op(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }
}
