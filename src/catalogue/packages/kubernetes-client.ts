import type { PackageModel } from '../types.ts';

/** Which cluster is asked stands in a file that the environment names. */
export default {
  package: '@kubernetes/client-node',
  docs: 'https://github.com/kubernetes-client/javascript#readme',
  types: [
    { name: 'KubeConfig', from: ['new KubeConfig()'] },
    { name: 'Api', from: ['KubeConfig#makeApiClient()'] },
    { name: 'Stream', from: ['new Exec|Attach|PortForward|Cp|Log|Watch()'] },
  ],
  calls: [
    { path: 'Api#*()', sends: 'http', roles: { body: '*' }, hosts: ['env:KUBECONFIG'] },
    { path: 'Stream#exec|attach|portForward|cpFromPod|cpToPod|log|watch()', sends: 'http', roles: { body: '*' }, hosts: ['env:KUBECONFIG'] },
  ],
} satisfies PackageModel;
