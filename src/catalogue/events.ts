/**
 * Events that a person brings about, what their handlers are given, and which of them come before a form is submitted.
 * https://developer.mozilla.org/en-US/docs/Web/API/UI_Events, https://html.spec.whatwg.org/multipage/indices.html#events-2
 */
export interface EventFamily {
  /** Type of the first parameter of a handler, a type of package `global`. */
  readonly type?: string;
  readonly events: readonly string[];
  /** Whether what a form holds is not yet handed in when it comes. */
  readonly early: boolean;
}

export const families: readonly EventFamily[] = [
  { type: 'KeyboardEvent', events: ['keydown', 'keypress', 'keyup'], early: true },
  { type: 'InputEvent', events: ['beforeinput', 'blur', 'change', 'focusout', 'input'], early: true },
  { type: 'ClipboardEvent', events: ['copy', 'cut', 'paste'], early: true },
  { events: ['beforeunload', 'freeze', 'pagehide', 'unload', 'visibilitychange'], early: true },
  { type: 'MouseEvent', events: ['click', 'dblclick', 'mousedown', 'mousemove', 'mouseup'], early: false },
  { type: 'DeviceMotionEvent', events: ['devicemotion'], early: true },
  { type: 'DeviceOrientationEvent', events: ['deviceorientation', 'deviceorientationabsolute'], early: true },
  { type: 'PointerEvent', events: ['pointerdown', 'pointermove', 'pointerup'], early: false },
];

/** Functions that run what they are handed again and again. */
export const timers: readonly string[] = ['setInterval', 'useInterval'];

/**
 * Functions that are handed the name of an event and a handler, that send one by its name or as an object, and that hand a message to another
 * process, thread or window, which hears it by an event of its own.
 * https://nodejs.org/api/events.html, https://dom.spec.whatwg.org/#eventtarget, https://html.spec.whatwg.org/multipage/web-messaging.html
 */
export const parts = {
  listener: ['addEventListener', 'addListener', 'attachEvent', 'on', 'once', 'prependListener', 'prependOnceListener', 'useEventListener'],
  /** Those of them whose handler is given an object for the event, of which a message is a member. */
  wrapping: ['addEventListener', 'attachEvent', 'useEventListener'],
  /** Events of which a handler hears what went wrong, and nothing of what the object was made of. https://nodejs.org/api/events.html#error-events */
  failing: ['clientError', 'error', 'messageerror', 'tlsClientError'],
  emitter: ['emit', 'trigger'],
  dispatcher: ['dispatchEvent'],
  post: ['postMessage', 'send'],
  /** Those that need no name: what is called on an object is heard by whom it was handed to. https://rxjs.dev/guide/subject */
  subscriber: ['subscribe'],
  source: ['next'],
} as const;

/**
 * What else hears by a name, and tells by one: another process of a program (https://www.electronjs.org/docs/latest/api/ipc-main, https://v2.tauri.app/develop/calling-frontend/), hooks, what is published.
 */
export const exchange = {
  hearers: ['handle', 'handleOnce', 'hook', 'listen', 'subscribe'],
  tellers: ['callHook', 'dispatch', 'emitAsync', 'emitTo', 'fire', 'invoke', 'publish', 'send', 'sendSync', 'sendToHost'],
} as const;

/** Events that come from outside of a program, whoever else sends one of that name: its listeners hear them, too. https://nodejs.org/api/events.html, https://developer.mozilla.org/en-US/docs/Web/Events */
export const outsideEvents: readonly string[] = [
  'abort', 'activate', 'beforeExit', 'close', 'connect', 'connection', 'data', 'disconnect', 'drain', 'end', 'error', 'exit', 'fetch', 'finish', 'install', 'listening', 'load', 'message', 'offline', 'online', 'open', 'push', 'ready', 'request', 'resize', 'response', 'scroll',
  'submit', 'timeout', 'uncaughtException', 'unhandledRejection', 'SIGINT', 'SIGTERM',
];

/**
 * What hears every message that the other parts of a program send, by its last members, and by which method these do. https://developer.chrome.com/docs/extensions/develop/concepts/messaging
 */
export const openChannels: readonly { readonly hears: readonly string[]; readonly sends: readonly string[] }[] = [
  { hears: ['runtime.onMessage.addListener', 'runtime.onMessageExternal.addListener'], sends: ['sendMessage'] },
];

/** Functions that put an object into a page under a name. https://www.electronjs.org/docs/latest/api/context-bridge */
export const publishers: readonly string[] = ['exposeInMainWorld', 'exposeInIsolatedWorld'];

/** The event by which a message is heard, and the member of it that holds the message where it is an object. */
export const message = { event: 'message', member: 'data' } as const;

/**
 * What messages go through: a class whose objects hear each other by their name, one that makes a pair of ends of which each hears the other, names by
 * which a program hands a message to who started it, and the one by which a page hands itself one.
 * https://html.spec.whatwg.org/multipage/web-messaging.html, https://nodejs.org/api/worker_threads.html, https://nodejs.org/api/process.html
 */
export const channels = {
  broadcast: 'BroadcastChannel', pair: 'MessageChannel', ends: ['port1', 'port2'], shared: 'port',
  starter: ['globalThis', 'parentPort', 'process', 'self'], own: 'window',
} as const;

/** The option of a component whose functions its template calls by their names. https://vuejs.org/api/options-state.html#methods */
export const methodsOption = 'methods';
/** The option of a component that names those which its template shows. https://vuejs.org/api/options-misc.html#components */
export const componentsOption = 'components';
