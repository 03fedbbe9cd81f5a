import type { PackageModel } from '../types.ts';

export default {
  package: ['@ngrok/ngrok', 'ngrok'],
  docs: 'https://ngrok.github.io/ngrok-javascript/',
  types: [{ name: 'SessionBuilder', from: ['new SessionBuilder()', 'SessionBuilder#authtoken|authtokenFromEnv|metadata|serverAddr|clientInfo|heartbeatInterval|heartbeatTolerance|rootCas()'] }],
  calls: [
    { path: 'connect|forward()', sends: 'socket', roles: { url: '0.server_addr', auth: '0.authtoken' }, hosts: ['https://connect.ngrok-agent.com'] },
    { path: 'SessionBuilder#connect()', sends: 'socket', hosts: ['https://connect.ngrok-agent.com'] },
  ],
} satisfies PackageModel;
