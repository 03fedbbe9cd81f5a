/** Functions of packages that put objects together or look into them, as `Object.assign` and a member access do. */
export interface ObjectFunction {
  readonly package: string | readonly string[];
  /** Its name among the exports; empty where the package itself is the function. */
  readonly name: string | readonly string[];
  /** `merge`: later objects write over earlier ones. `defaults`: earlier ones stay. `get`: a member by its path, else what is given third. */
  readonly does: 'merge' | 'defaults' | 'get';
  /** Objects of the same name in several are put together in turn. */
  readonly deep?: true;
  /** The objects are the elements of one list. */
  readonly list?: true;
  readonly docs: string;
}

const lodash = ['lodash', 'lodash-es', 'underscore', 'es-toolkit/compat'];

export const objectFunctions: readonly ObjectFunction[] = [
  { package: lodash, name: ['assign', 'assignIn', 'extend'], does: 'merge', docs: 'https://lodash.com/docs/#assign' },
  { package: lodash, name: 'merge', does: 'merge', deep: true, docs: 'https://lodash.com/docs/#merge' },
  { package: lodash, name: 'defaults', does: 'defaults', docs: 'https://lodash.com/docs/#defaults' },
  { package: lodash, name: 'defaultsDeep', does: 'defaults', deep: true, docs: 'https://lodash.com/docs/#defaultsDeep' },
  { package: lodash, name: 'get', does: 'get', docs: 'https://lodash.com/docs/#get' },
  { package: ['lodash/assign', 'lodash/extend', 'lodash.assign'], name: '', does: 'merge', docs: 'https://lodash.com/docs/#assign' },
  { package: ['lodash/merge', 'lodash-es/merge', 'lodash.merge'], name: '', does: 'merge', deep: true, docs: 'https://lodash.com/docs/#merge' },
  { package: ['lodash/defaults', 'lodash-es/defaults', 'lodash.defaults'], name: '', does: 'defaults', docs: 'https://lodash.com/docs/#defaults' },
  { package: ['lodash/defaultsDeep', 'lodash.defaultsdeep'], name: '', does: 'defaults', deep: true, docs: 'https://lodash.com/docs/#defaultsDeep' },
  { package: ['lodash/get', 'lodash-es/get', 'lodash.get'], name: '', does: 'get', docs: 'https://lodash.com/docs/#get' },
  { package: ['es-toolkit', 'es-toolkit/object'], name: ['merge', 'toMerged'], does: 'merge', deep: true, docs: 'https://es-toolkit.dev/reference/object/merge.html' },
  { package: 'defu', name: ['', 'defu'], does: 'defaults', deep: true, docs: 'https://github.com/unjs/defu#usage' },
  { package: 'deepmerge', name: '', does: 'merge', deep: true, docs: 'https://github.com/TehShrike/deepmerge#api' },
  { package: 'deepmerge', name: 'all', does: 'merge', deep: true, list: true, docs: 'https://github.com/TehShrike/deepmerge#mergeallarrayofobjects-options' },
  { package: 'deepmerge-ts', name: 'deepmerge', does: 'merge', deep: true, docs: 'https://github.com/RebeccaStevens/deepmerge-ts#usage' },
  { package: 'ts-deepmerge', name: ['', 'merge'], does: 'merge', deep: true, docs: 'https://github.com/voodoocreation/ts-deepmerge#example' },
  { package: 'webpack-merge', name: ['', 'merge'], does: 'merge', deep: true, docs: 'https://github.com/survivejs/webpack-merge#mergeconfiguration--configuration' },
  { package: ['deep-extend', 'merge-deep', 'merge-options'], name: '', does: 'merge', deep: true, docs: 'https://github.com/unclechu/node-deep-extend#deep-extend' },
  { package: 'extend', name: '', does: 'merge', deep: true, docs: 'https://github.com/justmoon/node-extend#usage' },
  { package: ['object-assign', 'xtend'], name: '', does: 'merge', docs: 'https://github.com/sindresorhus/object-assign#usage' },
  { package: 'ramda', name: ['mergeRight', 'merge'], does: 'merge', docs: 'https://ramdajs.com/docs/#mergeRight' },
  { package: 'ramda', name: 'mergeLeft', does: 'defaults', docs: 'https://ramdajs.com/docs/#mergeLeft' },
  { package: 'ramda', name: 'mergeDeepRight', does: 'merge', deep: true, docs: 'https://ramdajs.com/docs/#mergeDeepRight' },
  { package: 'ramda', name: 'mergeDeepLeft', does: 'defaults', deep: true, docs: 'https://ramdajs.com/docs/#mergeDeepLeft' },
  { package: ['ramda', 'remeda'], name: 'mergeAll', does: 'merge', list: true, docs: 'https://ramdajs.com/docs/#mergeAll' },
  { package: 'remeda', name: 'merge', does: 'merge', docs: 'https://remedajs.com/docs/#merge' },
  { package: 'remeda', name: 'mergeDeep', does: 'merge', deep: true, docs: 'https://remedajs.com/docs/#mergeDeep' },
  { package: 'get-value', name: '', does: 'get', docs: 'https://github.com/jonschlinkert/get-value#usage' },
  { package: 'dot-prop', name: 'getProperty', does: 'get', docs: 'https://github.com/sindresorhus/dot-prop#getpropertyobject-path-defaultvalue' },
];
