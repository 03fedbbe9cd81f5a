import type { VendorModel } from './types.ts';

/** What a kind of vendor is used for, as a draft to be reviewed: data uses of Fideslang. https://ethyca.github.io/fideslang/taxonomy/data_uses/ */
export const uses: Readonly<Record<VendorModel['kind'], string>> = {
  ads: 'marketing.advertising',
  analytics: 'analytics.reporting',
  attribution: 'analytics.reporting.ad_performance',
  cdp: 'analytics.reporting',
  chat: 'essential.service.operations.support',
  errors: 'essential.service.operations.improve',
  experiments: 'functional.service.improve',
  flags: 'functional.service',
  installs: 'analytics.reporting',
  logs: 'essential.service.operations',
  models: 'functional.service.improve',
  otel: 'essential.service.operations',
  performance: 'analytics.reporting.system.performance',
  replay: 'analytics.reporting',
  tags: 'analytics.reporting.campaign_insights',
};
