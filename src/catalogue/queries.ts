/**
 * Questions that a program asks a database or a service, and how they say which columns or fields come back. SQL:2016, https://spec.graphql.org/October2021/#sec-Selection-Sets,
 * https://www.prisma.io/docs/orm/reference/prisma-client-reference#select, https://sequelize.org/docs/v6/core-concepts/model-querying-basics/, https://knexjs.org/guide/query-builder.html#select,
 * https://www.mongodb.com/docs/drivers/node/current/crud/query/project/, https://typeorm.io/docs/working-with-entity-manager/find-options/
 */
export default {
  /** Members under which a question is handed over together with other options. */
  texts: ['body', 'query', 'sql', 'text', 'statement', 'document'],
  /** Options that name what comes back: a list of names, or an object with a member for each. */
  options: ['select', 'attributes', 'projection', 'returning'],
  /** Methods that are handed the names of what comes back. */
  methods: ['select', 'returning', 'pluck', 'columns'],
  /** Methods that are handed what to look for, and the option that holds it where they are handed others as well. */
  finders: ['find', 'findAll', 'findBy', 'findFirst', 'findFirstOrThrow', 'findMany', 'findOne', 'findOneBy', 'findOneByOrFail', 'findOneOrFail', 'findUnique', 'findUniqueOrThrow'],
  condition: 'where',
  /** Members of an answer that hold rows. */
  holders: ['rows', 'data', 'recordset', 'recordsets', 'records', 'results', 'result', 'items', 'nodes', 'edges', 'node', 'docs', 'dataValues', '_doc'],
} as const;
