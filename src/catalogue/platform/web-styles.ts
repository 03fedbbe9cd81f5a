import type { PackageModel } from '../types.ts';

/** Role `url` is style text here: only the addresses in its `url()`, `src()` and `@import` are loaded. */
export default {
  package: 'global',
  docs: 'https://developer.mozilla.org/en-US/docs/Web/API/CSS_Object_Model',
  types: [
    { name: 'CSSStyleDeclaration', from: ['Element#style', 'CSSStyleSheet#cssRules.*.style'] },
    {
      name: 'CSSStyleSheet',
      from: [
        'document.adoptedStyleSheets.*', 'document.styleSheets.*', 'new CSSStyleSheet()', 'Document#styleSheets.*', 'Element#sheet',
        'ShadowRoot#adoptedStyleSheets.*',
      ],
    },
  ],
  calls: [
    { path: 'new FontFace()', sends: 'css', roles: { url: '1' }, docs: 'https://developer.mozilla.org/en-US/docs/Web/API/FontFace/FontFace' },
    {
      path: 'CSSStyleDeclaration#background|backgroundImage|borderImage|borderImageSource|clipPath|content|cssText|cursor|filter|listStyle|listStyleImage|mask|maskImage|webkitMask|webkitMaskImage=',
      sends: 'css',
      roles: { url: '0' },
      docs: 'https://developer.mozilla.org/en-US/docs/Web/CSS/url_function',
    },
    {
      path: 'CSSStyleDeclaration#setProperty()',
      sends: 'css',
      roles: { url: '1' },
      docs: 'https://developer.mozilla.org/en-US/docs/Web/API/CSSStyleDeclaration/setProperty',
    },
    {
      path: 'CSSStyleSheet#addRule()',
      sends: 'css',
      roles: { url: '1' },
      docs: 'https://developer.mozilla.org/en-US/docs/Web/API/CSSStyleSheet/addRule',
    },
    {
      path: 'CSSStyleSheet#insertRule|replace|replaceSync()',
      sends: 'css',
      roles: { url: '0' },
      docs: 'https://developer.mozilla.org/en-US/docs/Web/API/CSSStyleSheet',
    },
  ],
} satisfies PackageModel;
