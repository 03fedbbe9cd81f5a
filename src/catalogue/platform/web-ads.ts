import type { PackageModel } from '../types.ts';

export default {
  package: 'global',
  docs: 'https://developer.mozilla.org/en-US/docs/Web/API/Fenced_frame_API',
  calls: [
    // Without `destinationURL` the report goes to the addresses that the auction registered.
    {
      path: 'fence.reportEvent()',
      carries: 'http',
      roles: { url: '0.destinationURL', body: '0.eventData' },
      docs: 'https://developer.mozilla.org/en-US/docs/Web/API/Fence/reportEvent',
    },
    {
      path: 'navigator.joinAdInterestGroup()',
      sends: 'http',
      roles: { url: ['0.biddingLogicURL', '0.updateURL', '0.owner'], body: '0.userBiddingSignals' },
      docs: 'https://wicg.github.io/turtledove/',
    },
    {
      path: 'navigator.runAdAuction()',
      sends: 'http',
      roles: { url: ['0.decisionLogicURL', '0.seller'], body: '0.auctionSignals' },
      docs: 'https://wicg.github.io/turtledove/',
    },
  ],
} satisfies PackageModel;
