import type { Target } from '../../manifest/types.ts';
import { asText, join, origins, text, type Hole, type Origin, type Text, type Value } from '../folding/values.ts';
import { piecesOf } from '../folding/urls.ts';

/** A target with what it was made of. */
export interface RawTarget {
  readonly target: Target;
  /** The parameters it hangs on. */
  readonly params: readonly (Hole & { kind: 'param' })[];
  readonly from: readonly Origin[];
  readonly concealed: readonly string[];
  /** Whether the text has a hole: something is put into it at run time. */
  readonly open: boolean;
}

/**
 * Classifies a folded address.
 * @param value a URL, a path, or a host with the scheme put before it
 * @param scheme the scheme of a text that has none but names a host (`//host`), with the colon
 * @param bare whether a text without scheme and slash is a host (`api.example.com:443`) and not a relative path
 */
export function classify(given: Text, scheme: string, bare: boolean): RawTarget {
  const value = normalised(given);
  const raw = (target: Target): RawTarget => ({ target, params: paramsOf(value), from: value.from, concealed: value.concealed, open: value.parts.some((p) => typeof p !== 'string') });
  const first = value.parts[0];
  if (first === undefined) return raw({ kind: 'relative', url: '' });
  const whole = value.parts.every((p) => typeof p === 'string') ? (first as string) : undefined;
  if (typeof first === 'string') {
    const head = first.trimStart();
    if (/^(?:data|blob|about|javascript|file|chrome-extension|moz-extension|app|sqlite|sqlite3|unix|npipe|memory):/i.test(head)) return raw({ kind: 'local', url: head.slice(0, head.indexOf(':') + 1), host: '' });
    const opaque = /^(mailto|tel|sms|stun|stuns|turn|turns):([^/?#]*)/i.exec(head);
    if (opaque) { const host = (opaque[2] ?? '').replace(/^.*@/, '').replace(/:\d+$/, ''); return raw({ kind: 'fixed', url: `${(opaque[1] as string).toLowerCase()}://${host || '*'}`, host: host || '*' }); }
    // Connection strings name their address among other settings: `InstrumentationKey=…;IngestionEndpoint=https://…`.
    const setting = /(?:^|;)\s{0,4}\w{0,40}(?:Endpoint|Server|Data Source)=([^;]+)/i.exec(head);
    if (setting && !/^[a-z][a-z0-9+.-]*:/i.test(head)) return classify({ ...value, parts: [setting[1] as string] }, scheme, true);
    const pieces = piecesOf(value.parts);
    if (pieces) return raw(fromAuthority(pieces.scheme ?? scheme, pieces.authority, pieces.rest));
    if (bare && /^[\w*-]+(\.[\w-]+)+\.?(?::\d+)?(?:[/?#]|$)|^localhost(?::|$)|^\[[0-9a-f:.]+\]/i.test(head)) return classify(join(text(`${scheme}//`), value), scheme, false);
    if (bare && whole !== undefined && /^[\w-]+$/.test(head)) return raw({ kind: 'local', url: `${scheme}//${head}`, host: head });
    if (/^(?:\/|\.|\?|#)/.test(head) || head === '') return raw({ kind: 'relative', url: head });
    if (/^[a-z][a-z0-9+.-]*:/i.test(head)) return raw({ kind: 'unknown' });
    // What follows may end the scheme: `http${rest}`.
    const next = value.parts[1];
    if (next && typeof next !== 'string' && schemeStarts.has(head.toLowerCase())) return raw(fromHole(next));
    return raw({ kind: bare ? 'unknown' : 'relative', url: head } as Target);
  }
  // `${name}.example.com`
  if (bare && typeof value.parts[1] === 'string' && /^\.[\w-]/.test(value.parts[1])) return classify(join(text(`${scheme}//`), value), scheme, false);
  return raw(fromHole(first));
}

/** Two targets are one where nothing has been decided between them: the same address, and while that is open hanging on the same parameters. */
export function targetKey(t: RawTarget): string {
  let key = keys.get(t);
  if (key === undefined) keys.set(t, (key = `${JSON.stringify(t.target)} ${(isOpen(t) ? t.params : []).map((p) => `${p.module.path}:${p.fn}:${p.index}:${p.path.join('.')}`).join(' ')}`));
  return key;
}

/** A target is asked for at each hop that leads to it. */
const keys = new WeakMap<RawTarget, string>();

/** A destination of which nothing is known. */
export const nowhere: RawTarget = { target: { kind: 'unknown' }, params: [], from: [], concealed: [], open: true };

/** Whether a caller decides where it goes: by the whole address, or by a part of the host. */
export function isOpen(t: RawTarget): boolean {
  return t.target.kind === 'caller' || (t.params.length > 0 && t.target.kind === 'fixed' && t.target.host.includes('*'));
}

/** Each target once, with all that it was made of: a client that is made at many places is one client for each of its addresses. */
export function distinct(targets: RawTarget[]): RawTarget[] {
  if (targets.length < 2) return targets;
  const out = new Map<string, RawTarget>();
  for (const t of targets) {
    const key = targetKey(t);
    const same = out.get(key);
    if (!same) out.set(key, t);
    else if (t.from.some((o) => !same.from.includes(o)) || t.params.some((p) => !same.params.includes(p)) || (t.open && !same.open)) {
      const one = { target: t.target, params: [...new Set([...same.params, ...t.params])], from: origins(same.from, t.from), concealed: [...new Set([...same.concealed, ...t.concealed])], open: same.open || t.open };
      keys.set(one, key);
      out.set(key, one);
    }
  }
  return [...out.values()];
}

/**
 * A text as a URL parser reads it: tabs and line ends dropped, spaces and controls around it dropped, `\\` as `/`, one pair of slashes
 * behind a special scheme; https://url.spec.whatwg.org/#concept-basic-url-parser. A scheme that is not known, in whole or in part, or
 * taken from the page's own address, is read as https: the host behind it is what counts.
 */
function normalised(t: Text): Text {
  const cleaned = t.parts.map((p, i) => {
    if (typeof p !== 'string') return p;
    const out = p.replace(/[\t\r\n]/g, '');
    return i === 0 ? withoutControls(out) : out;
  });
  const end = cleaned.length - 1;
  const tail = cleaned[end];
  if (typeof tail === 'string') cleaned[end] = tail.trimEnd();
  const head = cleaned[0];
  const second = cleaned[1];
  const third = cleaned[2];
  // `${location.protocol}//host`, `${scheme}://host`, `http${s}://host`.
  if (head && typeof head !== 'string' && typeof second === 'string' && /^:?\/\/[^/]/.test(second)) cleaned.splice(0, 2, `https:${second.replace(/^:/, '')}`);
  else if (head && typeof head !== 'string' && typeof second === 'string' && second === '://' && third) cleaned.splice(0, 2, 'https://');
  else if (typeof head === 'string' && /^[a-z][a-z\d+.-]{0,20}$/i.test(head) && second && typeof second !== 'string' && typeof third === 'string' && /^[a-z]{0,3}:\/\//i.test(third)) cleaned.splice(0, 3, `https${third.slice(third.indexOf(':'))}`);
  const first = cleaned[0];
  if (typeof first === 'string') {
    const end = first.search(/[?#]/);
    const path = (end < 0 ? first : first.slice(0, end)).replaceAll('\\', '/').replace(/^(https?|wss?|ftp):\/{1,20}/i, (_, s: string) => `${s}://`).replace(/^\/{2,20}/, '//');
    cleaned[0] = path + (end < 0 ? '' : first.slice(end));
  }
  return { ...t, parts: cleaned.filter((p) => p !== '') };
}

/** A text without the spaces and control characters it starts with. */
function withoutControls(s: string): string {
  let at = 0;
  while (at < s.length && s.charCodeAt(at) <= 32) at++;
  return s.slice(at);
}

const schemeStarts: ReadonlySet<string> = new Set(['http', 'https', 'ws', 'wss']);

function fromHole(hole: Hole): Target {
  switch (hole.kind) {
    case 'env': case 'config': return { kind: 'configured', name: `${hole.kind}:${hole.name}` };
    case 'param': return { kind: 'caller', name: paramName(hole) };
    case 'origin': return { kind: 'relative', url: '' };
    case 'unknown': return { kind: 'unknown' };
  }
}

/** `options.baseUrl` of a parameter, by the names the code gives it. */
export function paramName(hole: Hole & { kind: 'param' }): string {
  const { facts } = hole.module;
  const fn = facts.functions[hole.fn];
  const binding = facts.bindings[fn?.params[hole.index]?.binding ?? -1];
  return [binding?.name ?? `argument ${hole.index + 1}`, ...hole.path].join('.');
}

function fromAuthority(scheme: string, authority: Text['parts'], rest: Text['parts']): Target {
  const literal = authority.map((p) => (typeof p === 'string' ? p : '')).join('').replace(/^[^@]*@/, '');
  const holes = authority.filter((p) => typeof p !== 'string');
  if ([...literal.replace(/:\d{0,5}$/, '')].every((ch) => '.[]'.includes(ch)) && holes.length > 0) {
    const hole = holes[0] as Hole;
    // The page's own host, asked for by a scheme of its own: the scheme is all there is to say of it.
    return hole.kind === 'origin' && !/^(?:https|wss):$/i.test(scheme) ? { kind: 'relative', url: `${scheme.toLowerCase()}//*` } : fromHole(hole);
  }
  if (literal === '' && holes.length === 0) return { kind: 'relative', url: '' };
  const host = hostText(authority, scheme);
  const path = rest.map((p) => (typeof p === 'string' ? p : '*')).join('').replace(/[?#].*$/s, '');
  const url = `${scheme}//${host.host}${host.port}${host.open && !path.startsWith('/') ? `/*${path}` : path}`;
  return { kind: isLocal(host.host) ? 'local' : 'fixed', url, host: host.host };
}

/** Special schemes' own ports: https://url.spec.whatwg.org/#special-scheme */
const standardPorts: Readonly<Record<string, string>> = { 'http:': ':80', 'https:': ':443', 'ws:': ':80', 'wss:': ':443', 'ftp:': ':21' };

/**
 * A hole that follows a complete host with no slash between them (`https://api.test${path}`) is read as the start of the path:
 * that is how such texts are written, and a path that does not start with a slash would not be one.
 */
function hostText(authority: Text['parts'], scheme: string): { host: string; port: string; open: boolean } {
  let out = '', open = false;
  authority.forEach((p, i) => {
    if (typeof p === 'string') { out += p; return; }
    const trailing = i === authority.length - 1 && /(?:\.[a-z]{2,24}|:\d{2,5})$/i.test(out);
    if (trailing) open = true; else out += '*';
  });
  out = out.replace(/^[^@]*@/, '');
  const port = (/:(?:\*{1,20}|\d{1,5})?$/.exec(out)?.[0] ?? '').replace(/\*{2,20}/, '*');
  const host = out.slice(0, out.length - port.length).toLowerCase().replace(/\.$/, '');
  return { host: canonicalHost(host), port: port === ':' || port === standardPorts[scheme.toLowerCase()] ? '' : port, open };
}

/** Numeric spellings of an address (`0x7f.1`) and non-ASCII names as the URL standard writes them. */
function canonicalHost(host: string): string {
  if (host.includes('*')) return host;
  try { return new URL(`https://${host}/`).hostname; } catch { return host; }
}

/** Loopback, private and unroutable hosts: nothing leaves the machine or the local network. Link-local 169.254.0.0/16 is not among them: metadata services answer there. */
export function isLocal(host: string): boolean {
  const h = host.replace(/^\[|\]$/g, '');
  return h === 'localhost' || h.endsWith('.localhost') || h === '::1' || h === '::' || /^::ffff:(?:7f|a|c0a8|ac1[0-9a-f])[0-9a-f]{0,2}:/i.test(h) || h === '0.0.0.0' || /^f[cd][0-9a-f]{2}:/i.test(h)
    || /^(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)(?:\d+\.){0,2}\d+$/.test(h);
}

function paramsOf(value: Text): (Hole & { kind: 'param' })[] {
  return value.parts.filter((p): p is Hole & { kind: 'param' } => typeof p !== 'string' && p.kind === 'param');
}

/** An address of a client put before a relative one: joined by one slash, as HTTP clients do. */
export function joinBase(base: Text, relative: Text): Text {
  const last = base.parts[base.parts.length - 1];
  const head = relative.parts[0];
  const ends = typeof last === 'string' && last.endsWith('/');
  if (head === undefined) return base;
  if (typeof head === 'string' && head.startsWith('/')) return ends ? join({ ...base, parts: [...base.parts.slice(0, -1), (last as string).slice(0, -1)] }, relative) : join(base, relative);
  return ends ? join(base, relative) : join(base, text('/'), relative);
}

export function isAbsolute(t: Text): boolean {
  const head = t.parts[0];
  return typeof head === 'string' && /^\s*(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(head);
}

export const textsOf = (values: readonly Value[]): Text[] => values.map(asText);
