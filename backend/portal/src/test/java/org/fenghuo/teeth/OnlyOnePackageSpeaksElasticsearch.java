package org.fenghuo.teeth;

import co.elastic.clients.elasticsearch.ElasticsearchClient;

record OnlyOnePackageSpeaksElasticsearch(ElasticsearchClient client) {}
