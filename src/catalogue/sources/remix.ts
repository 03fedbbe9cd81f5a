import type { PackageModel } from '../types.ts';

export default {
  package: ['@remix-run/cloudflare', '@remix-run/deno', '@remix-run/node', '@remix-run/server-runtime', 'react-router'],
  docs: 'https://reactrouter.com/how-to/form-validation',
  types: [
    { name: 'ActionFunction', from: ['ActionFunction'] },
    { name: 'ActionFunctionArgs', from: ['ActionFunction#().<0>', 'LoaderFunction#().<0>'] },
    { name: 'LoaderFunction', from: ['LoaderFunction'] },
    { name: 'LoaderFunctionArgs', from: [], extends: 'ActionFunctionArgs' },
  ],
  sources: [
    { path: 'ActionFunctionArgs#params', category: 'user.content', label: 'the parameters of a request' },
    { path: "ActionFunctionArgs#request.headers.get('authorization')", category: 'user.authorization.credentials', label: 'the authorisation of a request' },
    { path: "ActionFunctionArgs#request.headers.get('Authorization')", category: 'user.authorization.credentials', label: 'the authorisation of a request' },
    { path: "ActionFunctionArgs#request.headers.get('cookie')", category: 'user.device.cookie', label: 'the cookies of a request' },
    { path: "ActionFunctionArgs#request.headers.get('Cookie')", category: 'user.device.cookie', label: 'the cookies of a request' },
    { path: "ActionFunctionArgs#request.headers.get('x-forwarded-for')", category: 'user.device.ip_address', label: 'the address of a visitor' },
    { path: "ActionFunctionArgs#request.headers.get('X-Forwarded-For')", category: 'user.device.ip_address', label: 'the address of a visitor' },
    { path: 'ActionFunctionArgs#request.json|text|formData|arrayBuffer|blob|bytes()', category: 'user.content', label: 'the body of a request' },
  ],
} satisfies PackageModel;
