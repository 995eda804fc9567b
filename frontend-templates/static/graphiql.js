'use strict';

// The first thing a visitor sees is a query that answers.
const QUERY = `# 最近的召回公告 · The latest recalls
{
  latest(kinds: [RECALL], first: 5, lang: ZH) {
    edges {
      node {
        number
        title
        publishedOn
        levelLabel
        url
      }
    }
  }
}
`;

const fetcher = GraphiQL.createFetcher({ url: '/graphql' });
ReactDOM.createRoot(document.getElementById('graphiql'))
    .render(React.createElement(GraphiQL, { fetcher, defaultQuery: QUERY }));
