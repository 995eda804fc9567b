# The search engine with the official Chinese analysis and our own. Build ours first: mvn -pl backend/analysis package.
# The version is that of the embedded node (pom.xml, elasticsearch-server.version).
FROM elasticsearch:9.5.3

COPY backend/analysis/target/fenghuo-analysis.zip /tmp/fenghuo-analysis.zip
RUN bin/elasticsearch-plugin install --batch analysis-smartcn file:///tmp/fenghuo-analysis.zip
