/**
 * Names of functions and classes that run a file as a process or a thread of its own.
 * Standard: https://nodejs.org/api/child_process.html, https://nodejs.org/api/worker_threads.html, https://html.spec.whatwg.org/multipage/workers.html, https://w3c.github.io/ServiceWorker/;
 * execa and cross-spawn by their own documentation.
 */
export const starters = ['fork', 'spawn', 'spawnSync', 'execFile', 'execFileSync', 'exec', 'execSync', 'execa', 'execaNode', 'execaSync', 'Worker', 'SharedWorker', 'ChildProcess', 'register'] as const;

/** The option with which a process outlives who started it. https://nodejs.org/api/child_process.html#optionsdetached */
export const detachedOption = 'detached';

/** How a program names the file that it runs from. https://nodejs.org/api/process.html#processargv, https://nodejs.org/api/esm.html#importmeta */
export const ownFiles: readonly string[] = ['__filename', 'process.argv.1', 'import.meta.filename', 'import.meta.url'];

/** The one of them by which it names what it began with. */
export const ownProgram = 'process.argv.1';

/** Modules that are the object `process`, the members by which it names its arguments, and what stands before a variable of its environment. https://nodejs.org/api/process.html */
export const processModules: readonly string[] = ['process', 'node:process'];
export const argumentLists: readonly string[] = ['process.argv', 'argv'];
/** The method by which a program leaves out the arguments that name itself. */
export const argumentCutter = 'slice';
export const variablePrefix = 'process.env.';

/** What a program is asked for to know that it has been started by itself: a channel to its parent, not being the main thread. https://nodejs.org/api/process.html#processsend, https://nodejs.org/api/worker_threads.html */
export const childSigns: readonly string[] = ['process.send', 'process.channel', 'process.connected', 'cluster.isWorker', 'parentPort'];

/** The same the other way round. */
export const parentSigns: readonly string[] = ['isMainThread', 'cluster.isPrimary', 'cluster.isMaster'];

/** What a started program hears its parent by. */
export const messageEvents: readonly string[] = ['message'];
