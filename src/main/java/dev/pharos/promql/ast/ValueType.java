package dev.pharos.promql.ast;

/// What an expression evaluates to, by the names that Prometheus uses in its errors.
public enum ValueType {
    SCALAR("scalar", "scalar"),
    STRING("string", "string"),
    VECTOR("vector", "instant vector"),
    MATRIX("matrix", "range vector");

    private final String apiName;
    private final String words;

    ValueType(String apiName, String words) {
        this.apiName = apiName;
        this.words = words;
    }

    /// As `resultType` has it.
    public String apiName() {
        return apiName;
    }

    /// As errors name it.
    public String words() {
        return words;
    }
}
