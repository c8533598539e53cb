# The newswatch command. Build the jar first: mvn -DskipTests package (or ./newswatch --version)
FROM eclipse-temurin:17-jre
RUN useradd --system --uid 10001 --home-dir /state newswatch \
    && mkdir /state /feeds \
    && chown newswatch /state /feeds
COPY LICENSE NOTICE /usr/share/doc/newswatch/
COPY newswatch /opt/newswatch/newswatch
COPY launcher/target/newswatch.jar /opt/newswatch/launcher/target/newswatch.jar
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=60 -XX:+ExitOnOutOfMemoryError -Dfile.encoding=UTF-8"
# The script knows which Java options each command wants; it takes the jar as it is.
ENV NEWSWATCH_REBUILD=no
USER newswatch
ENTRYPOINT ["/opt/newswatch/newswatch"]
CMD ["--help"]
