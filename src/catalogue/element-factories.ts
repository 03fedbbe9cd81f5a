/** Functions that make an element of a tag and its attributes: what JSX is compiled to, and what is written in its place. */
export interface ElementFactory {
  readonly package: string | readonly string[];
  readonly name: string | readonly string[];
  readonly docs: string;
}

export const elementFactories: readonly ElementFactory[] = [
  { package: ['preact', 'preact/compat', 'react'], name: 'createElement', docs: 'https://react.dev/reference/react/createElement' },
  { package: 'preact', name: 'h', docs: 'https://preactjs.com/guide/v10/api-reference#h--createelement' },
  {
    package: ['@emotion/react/jsx-runtime', 'hono/jsx/jsx-runtime', 'preact/jsx-runtime', 'react/jsx-dev-runtime', 'react/jsx-runtime'], name: ['jsx', 'jsxDEV', 'jsxs'],
    docs: 'https://legacy.reactjs.org/blog/2020/09/22/introducing-the-new-jsx-transform.html',
  },
  { package: 'vue', name: ['createElementBlock', 'createElementVNode', 'createVNode', 'h'], docs: 'https://vuejs.org/api/render-function.html#h' },
];
