import type { PackageModel } from '../types.ts';

/** Role `url` is style text here: only the addresses in its `url()`, `src()` and `@import` are loaded. */
export default {
  package: 'global',
  docs: 'https://developer.mozilla.org/en-US/docs/Web/API/CSS_Object_Model',
  types: [
    { name: 'CSSStyleDeclaration', from: ['Element#style', 'CSSStyleSheet#cssRules.*.style'] },
    { name: '<style>', from: ["Document#createElement('style')"], extends: 'Element' },
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
    // A style is text, or an object of properties.
    { path: 'Element#style=', sends: 'css', roles: { url: '0' }, docs: 'https://developer.mozilla.org/en-US/docs/Web/API/HTMLElement/style' },
    {
      path: '<style>#append|appendChild()',
      sends: 'css',
      roles: { url: '*' },
      docs: 'https://html.spec.whatwg.org/multipage/semantics.html#the-style-element',
    },
    {
      path: '<style>#innerHTML|innerText|textContent=',
      sends: 'css',
      roles: { url: '0' },
      docs: 'https://html.spec.whatwg.org/multipage/semantics.html#the-style-element',
    },
    {
      path: '<style>#dangerouslySetInnerHTML=',
      sends: 'css',
      roles: { url: '0.__html' },
      docs: 'https://react.dev/reference/react-dom/components/common#dangerously-setting-the-inner-html',
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
