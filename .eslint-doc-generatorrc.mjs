/** The headers of the rule pages and the table of rules in the README. @type {import('eslint-doc-generator').GenerateOptions} */
export default {
  pathRuleDoc: 'rules/{name}.md',
  configEmoji: [['recommended', '✅'], ['strict', '🔒'], ['manifest', '📜']],
  // Every page has such a section, also to say that there are none; the tests hold it against the schema.
  ruleDocSectionOptions: false,
};
