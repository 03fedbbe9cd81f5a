import type { PackageModel } from '../types.ts';

export default {
  package: 'plaid',
  docs: 'https://github.com/plaid/plaid-node',
  types: [{ name: 'PlaidApi', from: ['new PlaidApi()'], hosts: ['https://production.plaid.com', 'https://sandbox.plaid.com'] }],
  calls: [
    {
      path: 'PlaidApi#linkTokenCreate|itemPublicTokenExchange|transactionsSync|transactionsGet|accountsGet|accountsBalanceGet|authGet|identityGet|itemGet|itemRemove()',
      sends: 'http',
      roles: { body: '0' },
    },
  ],
} satisfies PackageModel;
