/** Paths of code that only tests run, by what test runners look for. Standard: https://jestjs.io/docs/configuration#testmatch-arraystring, https://vitest.dev/config/#include */
export default {
  folders: ['__fixtures__', '__mocks__', '__tests__', 'cypress', 'e2e', 'fixtures', 'mocks', 'spec', 'test', 'tests'],
  endings: ['.spec', '.test', '.e2e', '.stories', '.bench'],
} as const;
