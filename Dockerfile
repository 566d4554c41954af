# The image runs the jar that `./mvnw -DskipTests package` (or the first stage) built; nothing is downloaded at run time.
FROM eclipse-temurin:25-jdk AS build
WORKDIR /src
COPY . .
RUN ./mvnw --batch-mode --no-transfer-progress -DskipTests package \
 && java -Djarmode=tools -jar target/parley.jar extract --destination /app

FROM eclipse-temurin:25-jre
# Headless Java2D wants fontconfig; the fonts of the briefs come with the jar. Tesseract reads scanned pages.
RUN apt-get update && apt-get install -y --no-install-recommends fontconfig tesseract-ocr tesseract-ocr-chi-sim && rm -rf /var/lib/apt/lists/* \
 && useradd --system --uid 10001 --home-dir /var/lib/parley --create-home parley
USER parley
WORKDIR /var/lib/parley
COPY --from=build --chown=parley /app /app
ENV PARLEY_PORT=8080 PARLEY_DOCUMENTS=/var/lib/parley/documents
VOLUME /var/lib/parley
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=3s --start-period=60s \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/$PARLEY_PORT && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q UP <&3"]
ENTRYPOINT ["java", "-XX:+UseCompactObjectHeaders", "-XX:MaxRAMPercentage=75", "--enable-native-access=ALL-UNNAMED", "-jar", "/app/parley.jar"]
