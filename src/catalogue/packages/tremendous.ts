import type { PackageModel } from '../types.ts';

export default {
  package: 'tremendous',
  docs: 'https://github.com/tremendous-rewards/tremendous-node#readme',
  types: [
    { name: 'Api', from: ['new BalanceTransactionsApi|CampaignsApi|ConnectedOrganizationMembersApi|ConnectedOrganizationsApi|FieldsApi|FundingSourcesApi|InvoicesApi|MembersApi|OrdersApi|OrganizationsApi|ProductsApi|ReportsApi|RewardsApi|RolesApi|WebhooksApi()'], roles: { auth: '0.accessToken' }, hosts: ['https://api.tremendous.com', 'https://testflight.tremendous.com'] },
  ],
  calls: [
    { path: 'Api#*()', sends: 'http', roles: { body: '0' } },
  ],
  passes: [{ path: 'new Configuration()', returns: '0' }],
} satisfies PackageModel;
