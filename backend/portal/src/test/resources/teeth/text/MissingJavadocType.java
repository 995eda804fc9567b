public record MissingJavadocType(String silent) {}
