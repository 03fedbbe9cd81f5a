import type { PackageModel } from '../types.ts';

export default {
  package: '@paddle/paddle-node-sdk',
  docs: 'https://github.com/PaddleHQ/paddle-node-sdk#readme',
  types: [
    { name: 'Paddle', from: ['new Paddle()'], roles: { auth: '0' }, hosts: ['https://api.paddle.com', 'https://sandbox-api.paddle.com'] },
  ],
  calls: [
    { path: 'Paddle#addresses|adjustments|businesses|clientTokens|customerPortalSessions|customers|discountGroups|discounts|events|eventTypes|metrics|notifications|notificationSettings|paymentMethods|prices|pricingPreview|products|reports|simulationRuns|simulations|subscriptions|transactions.*()', sends: 'http', roles: { body: '*' } },
  ],
} satisfies PackageModel;
