/**
 * What hand-written telemetry calls itself, in the host or path it sends to, or in the file, class or function that sends.
 * A word counts as a whole token of a name: `trackEvent`, `/v1/telemetry`, `analytics.example.com`.
 */
export const telemetryWords: readonly (readonly string[])[] = [
  ['telemetry'], ['analytics'], ['metrics'], ['beacon'], ['usage', 'reporting'], ['usage', 'stats'], ['usage', 'report'], ['track', 'event'], ['send', 'event'], ['send', 'events'],
  ['log', 'event'], ['report', 'event'], ['record', 'event'], ['capture', 'event'], ['track', 'usage'], ['insight'], ['insights'], ['tracker'], ['crash', 'report'], ['error', 'reporting'], ['heartbeat', 'report'], ['tracking'],
];

/** What is tracked that is nobody's doing: behind one of these words, `tracker` and `tracking` are about something else (`progressTracker`, `orderTracking`). */
export const trackedThings: readonly string[] = [
  'bug', 'change', 'changes', 'delivery', 'dependency', 'dependencies', 'download', 'eye', 'face', 'focus', 'hand', 'head', 'issue', 'issues', 'job', 'loading', 'order', 'orders', 'package', 'parcel', 'position', 'progress', 'promise', 'request',
  'resource', 'shipment', 'shipping', 'task', 'tasks', 'time', 'upload', 'version', 'work',
];
export const trackingWords: readonly string[] = ['tracker', 'tracking'];

/** What is told by the name of an event is followed from step to step: `track('signed up')`, `/v3/track`. */
export const followingWords: readonly string[] = ['track'];

/** Before one of these words telemetry is what is set, and not what is sent: `updateTelemetryConfig`. */
export const settingWords: readonly string[] = ['admin', 'config', 'configuration', 'configurations', 'configs', 'preference', 'preferences', 'setting', 'settings'];

/** Kinds of vendors from which can be read what was reported to them, and where is set how: by the same hosts, by requests of anybody. */
export const answeringKinds: readonly string[] = ['analytics', 'cdp', 'chat', 'errors', 'experiments', 'flags', 'logs', 'models', 'otel', 'performance', 'replay'];

/** Behind one of these words a function says what it does something with, and not what it does. */
export const accompanying: readonly string[] = ['with', 'without'];

/** What a function that sends telemetry says of itself, in what it logs and throws: `Failed to report usage analytics`. */
export const telemetrySayings: readonly (readonly string[])[] = [
  ['telemetry'], ['analytics', 'event'], ['analytics', 'events'], ['anonymous', 'usage'], ['crash', 'report'], ['crash', 'reports'], ['send', 'analytics'], ['sending', 'analytics'],
  ['anonymous', 'data'], ['crash', 'reporting'], ['usage', 'analytics'], ['usage', 'data'], ['usage', 'metrics'], ['usage', 'statistics'], ['usage', 'stats'],
];

/** What a switch is about that makes what it switches telemetry. A switch of updates, cookies or the network may be about anything. */
export const measuringSubjects: readonly (readonly string[])[] = [
  ['telemetry'], ['analytics'], ['tracking'], ['usage'], ['metrics'], ['stats'], ['statistics'], ['crash', 'reports'], ['crash', 'reporting'], ['error', 'reporting'], ['diagnostics'], ['do', 'not', 'track'], ['dnt'],
];

/**
 * What a send calls itself that may report on a person or a machine, and may as well be something else: it is telemetry where it carries what the machine is like, or who it is.
 * The host, the last word of the path, and the functions and files that send are asked.
 */
export const reportingWords: readonly (readonly string[])[] = [
  ['collect'], ['collector'], ['event'], ['events'], ['heartbeat'], ['ingest'], ['install', 'event'], ['ping'], ['report'], ['reporter'], ['reporting'], ['reports'], ['stat'], ['statistics'], ['stats'], ['track'], ['usage'],
];

/**
 * By what an answer is read: methods that decode it, and members that hold it decoded. Who only reports something does not read what comes back.
 * https://fetch.spec.whatwg.org/#body-mixin, https://axios-http.com/docs/res_schema
 */
export const answerMethods: readonly string[] = ['arrayBuffer', 'blob', 'bytes', 'formData', 'json', 'text'];
export const answerMembers: readonly string[] = ['body', 'data'];

/** By what an answer says that the request came to good, and by which number. https://fetch.spec.whatwg.org/#response-class, https://nodejs.org/api/http.html#messagestatuscode */
export const successMembers: readonly string[] = ['ok'];
export const statusMembers: readonly string[] = ['status', 'statusCode'];

/** The last word of an address that gives access: who asks there logs in, whatever it is for. https://www.rfc-editor.org/rfc/rfc6749#section-3 */
export const accessWords: readonly (readonly string[])[] = [['auth'], ['authenticate'], ['authorize'], ['login'], ['oauth'], ['signin'], ['sign', 'in'], ['token'], ['tokens']];

/** The same of a question for a newer version: nobody has to be told apart to answer it. */
export const updateWords: readonly (readonly string[])[] = [['check', 'version'], ['check', 'versions'], ['checkpoint'], ['latest', 'version'], ['update', 'check'], ['update', 'notifier'], ['updates'], ['upgrade', 'check'], ['version', 'check'], ['check', 'update'], ['check', 'updates'], ['check', 'for', 'update'], ['check', 'for', 'updates']];

/** What is run where a package is installed, before anybody could decline: what it tells of the machine in a body counts installations. What it downloads it asks for by an address. */
export const installWords: readonly (readonly string[])[] = [['after', 'install'], ['install', 'counter'], ['install', 'script'], ['on', 'install'], ['post', 'install'], ['postinstall'], ['pre', 'install'], ['preinstall']];

/** Names of what tells one person or machine from the others, and is not the business of an API: no account, no project. */
export const identifierWords: readonly (readonly string[])[] = [
  ['anonymous', 'id'], ['anon', 'id'], ['client', 'event', 'id'], ['device', 'id'], ['distinct', 'id'], ['install', 'id'], ['installation', 'id'], ['instance', 'id'], ['instance', 'uuid'], ['machine', 'id'], ['machine', 'hash'], ['server', 'id'], ['session', 'id'], ['user', 'hash'], ['visitor', 'id'],
];

/** Keys of an address behind which such a thing stands, that are too short to be a name of one elsewhere. */
export const identifierKeys: readonly (readonly string[])[] = [['uuid'], ['guid'], ['cid'], ['uid'], ['did'], ['mid']];

/** What an event is called by where it is told of: the name of what happened. */
export const eventWords: readonly string[] = ['event', 'eventName', 'eventType', 'event_name', 'event_type', 'action'];

/** Those of them that say as often what is to be done. */
export const orderWords: readonly string[] = ['action'];

/** What was made to report, by which nothing comes back. https://www.w3.org/TR/beacon/ */
export const unansweredApis: readonly string[] = ['navigator.sendBeacon'];

/** Events by which a program or a page tells of an error that nobody caught, as they are listened to and as they are set, and who has them. https://nodejs.org/api/process.html#process-events, https://html.spec.whatwg.org/multipage/webappapis.html#runtime-script-errors */
export const crashEvents: readonly string[] = ['uncaughtException', 'uncaughtExceptionMonitor', 'unhandledRejection', 'error', 'unhandledrejection', 'onerror', 'onunhandledrejection'];
export const crashReceivers: readonly string[] = ['process', 'window', 'self', 'globalThis'];

/** Categories of what a machine is like, and of what it is told apart by. https://ethyca.github.io/fideslang/taxonomy/data_categories/ */
export const machineCategory = 'user.device';
export const identifierCategories: readonly string[] = ['user.account.username', 'user.device.device_id', 'user.unique_id'];
export const machineIdentifier = 'user.device.device_id';

/**
 * Methods of a request by which nothing is reported: what is changed or taken away there is somebody's own, and a thing is put in its place by what it is. A `PUT` that bears something may be a report.
 * https://www.rfc-editor.org/rfc/rfc9110#section-9.3
 */
export const changingMethods: readonly string[] = ['DELETE', 'PATCH'];
export const replacingMethods: readonly string[] = ['PUT'];

/** What a function is called by, at the beginning of its name, that asks for what it gives back. */
export const askingVerbs: readonly string[] = ['describe', 'fetch', 'find', 'get', 'list', 'load', 'query', 'read', 'retrieve', 'search', 'show'];

/** What a page says of itself by its address, and of the one before it. https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-location-interface, https://html.spec.whatwg.org/multipage/dom.html#dom-document-referrer */
export const pageAddresses: readonly string[] = ['document.URL', 'document.location.href', 'document.location.pathname', 'document.referrer', 'location.href', 'location.pathname'];
export const pageBefore = 'document.referrer';

/** Events on which a page is left: what is sent on them, nobody waits for. https://html.spec.whatwg.org/multipage/document-lifecycle.html */
export const leavingEvents: readonly string[] = ['beforeunload', 'pagehide', 'unload', 'visibilitychange'];

/** Packages that hand measurements of a page to a function, and the function that frameworks hand them to. https://github.com/GoogleChrome/web-vitals */
export const measuringPackages: readonly string[] = ['web-vitals', 'web-vitals/attribution', 'next/web-vitals'];
export const measuringFunctions: readonly string[] = ['reportWebVitals'];

/** Attributes by which an image is too small to be seen, how large it is then, and what pictures are called that only take up room. */
export const sizeAttributes: readonly string[] = ['width', 'height'];
export const unseenSizes: readonly string[] = ['0', '0px', '1', '1px'];
export const roomWords: readonly (readonly string[])[] = [['blank'], ['clear'], ['spacer'], ['transparent']];

/** What tells one installation or machine from the others, by whatever name it is sent: told again and again, it says that it is running. */
export const installationWords: readonly (readonly string[])[] = [['device', 'id'], ['hostname'], ['install', 'id'], ['installation', 'id'], ['instance', 'id'], ['machine', 'id'], ['node', 'id']];
