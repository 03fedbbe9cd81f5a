import type { ElementModel } from '../types.ts';

/**
 * Attributes stand as the DOM property or JSX spells them; markup has them in lower case. `href` of `a` and `area` is not here:
 * a link loads nothing. A form is no link: what is typed into it goes to its action. Of `link` only resource links load (`rel` stylesheet, icon, preload, prefetch, preconnect, manifest, …).
 */
export default [
  { element: 'a', interface: 'HTMLAnchorElement', attributes: ['ping'], channel: 'dom', docs: 'https://html.spec.whatwg.org/multipage/links.html#hyperlink-auditing' },
  { element: 'a', interface: 'HTMLAnchorElement', attributes: ['attributionSrc'], channel: 'http', docs: 'https://wicg.github.io/attribution-reporting-api/' },
  { element: 'area', interface: 'HTMLAreaElement', attributes: ['ping'], channel: 'dom', docs: 'https://html.spec.whatwg.org/multipage/links.html#hyperlink-auditing' },
  { element: 'area', interface: 'HTMLAreaElement', attributes: ['attributionSrc'], channel: 'http', docs: 'https://wicg.github.io/attribution-reporting-api/' },
  { element: 'audio', interface: 'HTMLAudioElement', attributes: ['src'], channel: 'dom', docs: 'https://html.spec.whatwg.org/multipage/media.html#attr-media-src' },
  { element: 'base', interface: 'HTMLBaseElement', attributes: ['href'], channel: 'dom', docs: 'https://html.spec.whatwg.org/multipage/semantics.html#the-base-element' },
  { element: 'body', interface: 'HTMLBodyElement', attributes: ['background'], channel: 'dom', docs: 'https://html.spec.whatwg.org/multipage/obsolete.html#dom-body-background' },
  { element: 'button', interface: 'HTMLButtonElement', attributes: ['formAction'], channel: 'dom', docs: 'https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#attr-fs-formaction' },
  { element: 'embed', interface: 'HTMLEmbedElement', attributes: ['src'], channel: 'dom', docs: 'https://html.spec.whatwg.org/multipage/iframe-embed-object.html#the-embed-element' },
  { element: 'feImage', interface: 'SVGFEImageElement', attributes: ['href', 'xlink:href', 'xlinkHref'], channel: 'dom', docs: 'https://drafts.fxtf.org/filter-effects/#feImageElement' },
  { element: 'form', interface: 'HTMLFormElement', attributes: ['action'], channel: 'dom', docs: 'https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#attr-fs-action' },
  { element: 'frame', interface: 'HTMLFrameElement', attributes: ['src'], channel: 'dom', docs: 'https://html.spec.whatwg.org/multipage/obsolete.html#frames' },
  { element: 'iframe', interface: 'HTMLIFrameElement', attributes: ['src'], channel: 'dom', docs: 'https://html.spec.whatwg.org/multipage/iframe-embed-object.html#the-iframe-element' },
  { element: 'image', interface: 'SVGImageElement', attributes: ['href', 'xlink:href', 'xlinkHref'], channel: 'dom', docs: 'https://svgwg.org/svg2-draft/embedded.html#ImageElement' },
  { element: 'img', interface: 'HTMLImageElement', attributes: ['src', 'srcSet'], channel: 'dom', docs: 'https://html.spec.whatwg.org/multipage/embedded-content.html#the-img-element' },
  { element: 'img', interface: 'HTMLImageElement', attributes: ['attributionSrc'], channel: 'http', docs: 'https://wicg.github.io/attribution-reporting-api/' },
  { element: 'input', interface: 'HTMLInputElement', attributes: ['src'], channel: 'dom', docs: 'https://html.spec.whatwg.org/multipage/input.html#image-button-state-(type=image)' },
  { element: 'input', interface: 'HTMLInputElement', attributes: ['formAction'], channel: 'dom', docs: 'https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#attr-fs-formaction' },
  { element: 'link', interface: 'HTMLLinkElement', attributes: ['href', 'imageSrcset'], when: { attribute: 'rel', words: ['stylesheet', 'icon', 'apple-touch-icon', 'mask-icon', 'preload', 'prefetch', 'preconnect', 'dns-prefetch', 'modulepreload', 'prerender', 'manifest', 'compression-dictionary', 'pingback'] }, channel: 'dom', docs: 'https://html.spec.whatwg.org/multipage/semantics.html#the-link-element' },
  { element: 'object', interface: 'HTMLObjectElement', attributes: ['data'], channel: 'dom', docs: 'https://html.spec.whatwg.org/multipage/iframe-embed-object.html#the-object-element' },
  { element: 'portal', interface: 'HTMLPortalElement', attributes: ['src'], channel: 'dom', docs: 'https://wicg.github.io/portals/#the-portal-element' },
  { element: 'script', interface: 'HTMLScriptElement', attributes: ['src'], channel: 'script', docs: 'https://html.spec.whatwg.org/multipage/scripting.html#attr-script-src' },
  { element: 'script', interface: 'HTMLScriptElement', attributes: ['attributionSrc'], channel: 'http', docs: 'https://wicg.github.io/attribution-reporting-api/' },
  { element: 'script', interface: 'SVGScriptElement', attributes: ['href', 'xlink:href', 'xlinkHref'], channel: 'script', docs: 'https://svgwg.org/svg2-draft/interact.html#ScriptElement' },
  { element: 'source', interface: 'HTMLSourceElement', attributes: ['src', 'srcSet'], channel: 'dom', docs: 'https://html.spec.whatwg.org/multipage/embedded-content.html#the-source-element' },
  // By what is written in it, and by no attribute.
  { element: 'style', interface: 'HTMLStyleElement', attributes: [], channel: 'css', docs: 'https://html.spec.whatwg.org/multipage/semantics.html#the-style-element' },
  { element: 'track', interface: 'HTMLTrackElement', attributes: ['src'], channel: 'dom', docs: 'https://html.spec.whatwg.org/multipage/media.html#the-track-element' },
  { element: 'use', interface: 'SVGUseElement', attributes: ['href', 'xlink:href', 'xlinkHref'], channel: 'dom', docs: 'https://svgwg.org/svg2-draft/struct.html#UseElement' },
  { element: 'video', interface: 'HTMLVideoElement', attributes: ['poster', 'src'], channel: 'dom', docs: 'https://html.spec.whatwg.org/multipage/media.html#the-video-element' },
] satisfies readonly ElementModel[];
