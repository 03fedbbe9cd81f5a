import type { VendorModel } from '../types.ts';

export default {
  id: 'posthog',
  name: 'PostHog',
  kind: 'analytics',
  provider: 'PostHog, Inc.',
  country: 'US',
  docs: 'https://posthog.com/docs/libraries/js',
  hosts: [
    'us.i.posthog.com',
    'eu.i.posthog.com',
    'us-assets.i.posthog.com',
    'eu-assets.i.posthog.com',
    'internal-j.posthog.com',
    'app.posthog.com',
  ],
  regions: {
    US: ['us.i.posthog.com', 'us-assets.i.posthog.com'],
    EU: ['eu.i.posthog.com', 'eu-assets.i.posthog.com'],
  },
  scripts: ['https://us-assets.i.posthog.com/static/', 'https://eu-assets.i.posthog.com/static/'],
  globals: ['posthog'],
  packages: [
    {
      package: 'posthog-js',
      docs: 'https://posthog.com/docs/libraries/js',
      types: [
        { name: 'PostHog', from: ['init()', 'posthog.init()', 'new PostHog()'], roles: { url: '1.api_host' }, hosts: ['https://us.i.posthog.com'] },
      ],
      calls: [
        { path: 'init()', sends: 'http', starts: true, roles: { url: '1.api_host' }, hosts: ['https://us.i.posthog.com'], switches: [{ at: '1.opt_out_capturing_by_default', off: true }], filters: ['1.before_send'], collects: 'replay', masks: [{ at: '1.session_recording.maskAllInputs', off: [false] }] },
        { path: 'posthog.init()', sends: 'http', starts: true, roles: { url: '1.api_host' }, hosts: ['https://us.i.posthog.com'], switches: [{ at: '1.opt_out_capturing_by_default', off: true }], filters: ['1.before_send'], collects: 'replay', masks: [{ at: '1.session_recording.maskAllInputs', off: [false] }] },
        { path: 'capture|identify|alias|group|captureException|setPersonProperties|startSessionRecording()', sends: 'http', roles: { body: '*' } },
        { path: 'posthog.capture|identify|alias|group|captureException|setPersonProperties|startSessionRecording()', sends: 'http', roles: { body: '*' } },
        { path: 'register|register_once()', carries: 'http', roles: { body: '0' } },
        { path: 'posthog.register|register_once()', carries: 'http', roles: { body: '0' } },
        { path: 'PostHog#capture|identify|alias|group|captureException|setPersonProperties()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: ['posthog-js/react', '@posthog/react'],
      docs: 'https://posthog.com/docs/libraries/react',
      types: [
        { name: 'PostHog', from: ['usePostHog()'] },
      ],
      calls: [
        { path: 'PostHogProvider()', needs: '0.apiKey', sends: 'http', starts: true, roles: { url: '0.options.api_host' }, hosts: ['https://us.i.posthog.com'], switches: [{ at: '0.options.opt_out_capturing_by_default', off: true }], filters: ['0.options.before_send'], collects: 'replay', masks: [{ at: '0.options.session_recording.maskAllInputs', off: [false] }] },
        { path: 'PostHog#capture|identify|alias|group|captureException|setPersonProperties()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: ['posthog-node', 'posthog-js-lite', 'posthog-react-native'],
      docs: 'https://posthog.com/docs/libraries/node',
      types: [
        { name: 'PostHog', from: ['new PostHog()', 'PostHog.initAsync()'], roles: { url: '1.host' }, hosts: ['https://us.i.posthog.com'] },
        { name: 'PostHogClient', from: ['usePostHog()'], extends: 'PostHog' },
      ],
      calls: [
        { path: 'new PostHog()', sends: 'http', starts: true, roles: { url: '1.host' }, hosts: ['https://us.i.posthog.com'], switches: [{ at: '1.disabled', off: true }, { at: '1.defaultOptIn', off: false }] },
        { path: 'PostHog#capture|captureImmediate|identify|identifyImmediate|alias|group|groupIdentify|captureException|screen()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: [
        '@posthog/ai',
        '@posthog/ai/openai',
        '@posthog/ai/anthropic',
        '@posthog/ai/vercel',
        '@posthog/ai/langchain',
        '@posthog/ai/gemini',
      ],
      docs: 'https://posthog.com/docs/ai-engineering',
      passes: [{ path: 'withTracing()', returns: '0' }],
      calls: [
        { path: 'withTracing()', sends: 'http', starts: true },
        { path: 'new OpenAI|AzureOpenAI|Anthropic|GoogleGenAI|LangChainCallbackHandler()', sends: 'http', starts: true },
      ],
    },
    {
      package: 'global',
      docs: 'https://posthog.com/docs/libraries/js',
      calls: [
        { path: 'posthog.init()', sends: 'http', starts: true, roles: { url: '1.api_host' }, hosts: ['https://us.i.posthog.com'], switches: [{ at: '1.opt_out_capturing_by_default', off: true }], filters: ['1.before_send'], collects: 'replay', masks: [{ at: '1.session_recording.maskAllInputs', off: [false] }] },
        { path: 'posthog.capture|identify|alias|group()', sends: 'http', roles: { body: '*' } },
        { path: 'posthog.captureException|setPersonProperties|setGroupPropertiesForFlags|setPersonPropertiesForFlags()', sends: 'http', roles: { body: '*' } },
        { path: 'posthog.register|register_once|register_for_session()', carries: 'http', roles: { body: '0' } },
      ],
    },
  ],
} satisfies VendorModel;
