/**
 * How programs write the path of a file of their own that they load. https://nodejs.org/api/path.html, https://nodejs.org/api/url.html,
 * https://nodejs.org/api/esm.html#importmeta, https://nodejs.org/api/modules.html#__dirname
 */
const modulePaths: {
  /** Names of the folder that a module lies in, and of the file that it is. */
  readonly here: readonly string[];
  /** Functions that put the parts of a path together, and those that give the place that they are given, or the folder that it lies in. */
  readonly joiners: readonly string[];
  readonly wrappers: readonly string[];
} = {
  here: ['__dirname', '__filename', 'import.meta.dirname', 'import.meta.filename', 'import.meta.url'],
  joiners: ['join', 'resolve'],
  wrappers: ['dirname', 'fileURLToPath', 'normalize', 'pathToFileURL'],
};
export default modulePaths;
