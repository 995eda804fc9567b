# The search engine with the official Chinese analysis. The version is that of the embedded node (pom.xml,
# elasticsearch-server.version).
FROM elasticsearch:9.5.3

RUN bin/elasticsearch-plugin install --batch analysis-smartcn
