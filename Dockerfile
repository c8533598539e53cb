# The newswatch command. Build the jar first: mvn -DskipTests package (or ./newswatch --version)
FROM eclipse-temurin:17-jre
RUN useradd --system --uid 10001 --home-dir /state newswatch \
    && mkdir /state /feeds \
    && chown newswatch /state /feeds
COPY LICENSE NOTICE /usr/share/doc/newswatch/
COPY launcher/target/newswatch.jar /opt/newswatch/newswatch.jar
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=60 -XX:+ExitOnOutOfMemoryError -Dfile.encoding=UTF-8"
USER newswatch
ENTRYPOINT ["java", "-jar", "/opt/newswatch/newswatch.jar"]
CMD ["--help"]
