/** Functions of packages that put objects together or look into them, as `Object.assign` and a member access do. */
export interface ObjectFunction {
  readonly package: string | readonly string[];
  /** Its name among the exports; empty where the package itself is the function. */
  readonly name: string | readonly string[];
  /** `merge`: later objects write over earlier ones. `defaults`: earlier ones stay. `get`: a member by its path, else what is given third. */
  readonly does: 'merge' | 'defaults' | 'get';
  readonly docs: string;
}

const lodash = ['lodash', 'lodash-es', 'underscore', 'es-toolkit/compat'];

export const objectFunctions: readonly ObjectFunction[] = [
  { package: lodash, name: ['assign', 'assignIn', 'extend', 'merge'], does: 'merge', docs: 'https://lodash.com/docs/#merge' },
  { package: lodash, name: ['defaults', 'defaultsDeep'], does: 'defaults', docs: 'https://lodash.com/docs/#defaults' },
  { package: lodash, name: 'get', does: 'get', docs: 'https://lodash.com/docs/#get' },
  { package: ['lodash/assign', 'lodash/extend', 'lodash/merge', 'lodash-es/merge', 'lodash.assign', 'lodash.merge'], name: '', does: 'merge', docs: 'https://lodash.com/docs/#merge' },
  { package: ['lodash/defaults', 'lodash/defaultsDeep', 'lodash-es/defaults', 'lodash.defaults', 'lodash.defaultsdeep'], name: '', does: 'defaults', docs: 'https://lodash.com/docs/#defaults' },
  { package: ['lodash/get', 'lodash-es/get', 'lodash.get'], name: '', does: 'get', docs: 'https://lodash.com/docs/#get' },
  { package: 'defu', name: ['', 'defu'], does: 'defaults', docs: 'https://github.com/unjs/defu#usage' },
  { package: 'deepmerge', name: '', does: 'merge', docs: 'https://github.com/TehShrike/deepmerge#api' },
  { package: 'extend', name: '', does: 'merge', docs: 'https://github.com/justmoon/node-extend#usage' },
  { package: ['deep-extend', 'merge-options', 'object-assign', 'xtend', 'ts-deepmerge'], name: '', does: 'merge', docs: 'https://github.com/sindresorhus/object-assign#usage' },
  { package: 'get-value', name: '', does: 'get', docs: 'https://github.com/jonschlinkert/get-value#usage' },
  { package: 'dot-prop', name: 'getProperty', does: 'get', docs: 'https://github.com/sindresorhus/dot-prop#getpropertyobject-path-defaultvalue' },
];
