import type { PackageModel } from '../types.ts';

export default {
  package: '@slack/web-api',
  docs: 'https://docs.slack.dev/tools/node-slack-sdk/web-api',
  types: [{ name: 'WebClient', from: ['new WebClient()'], roles: { url: '1.slackApiUrl', auth: '0' }, hosts: ['https://slack.com'] }],
  calls: [
    { path: 'WebClient#apiCall|paginate|filesUploadV2()', sends: 'http', roles: { body: ['1', '0'] } },
    { path: 'WebClient#chat.postMessage|postEphemeral|update|delete|scheduleMessage|unfurl|getPermalink()', sends: 'http', roles: { body: '0' } },
    { path: 'WebClient#files.upload|uploadV2|getUploadURLExternal|completeUploadExternal|list|info|delete()', sends: 'http', roles: { body: '0' } },
    { path: 'WebClient#conversations|users|channels|groups|im|views|reactions|pins|team|auth|bots|usergroups|reminders|search.*()', sends: 'http', roles: { body: '0' } },
    { path: 'WebClient#oauth.access()', sends: 'http', roles: { body: '0' } },
    { path: 'WebClient#oauth.v2.access|exchange()', sends: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
