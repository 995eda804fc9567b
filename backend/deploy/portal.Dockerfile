# The packaged portal and a Java to run it with. Build the jar first: mvn -pl backend/portal -am package
FROM eclipse-temurin:25-jre

RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin fenghuo
COPY backend/portal/target/fenghuo-portal-*.jar /opt/fenghuo/portal.jar

USER fenghuo
WORKDIR /tmp
EXPOSE 8080

# Files on their way in lie in /tmp: give it room. Arguments are options or an operator's command.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", "-jar", "/opt/fenghuo/portal.jar"]

# Bash alone: an image with a Java need not have curl.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health HTTP/1.1\\r\\nHost: localhost\\r\\nConnection: close\\r\\n\\r\\n' >&3 && grep -q '\"status\":\"UP\"' <&3"]
