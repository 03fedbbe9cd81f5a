import type { PackageModel } from '../types.ts';

export default {
  package: 'dexie',
  docs: 'https://dexie.org/docs/API-Reference',
  types: [
    { name: 'Dexie', from: ['new Dexie()', 'new ()'] },
    { name: 'Table', from: ['Dexie#table()', 'Dexie#*'] },
    { name: 'Collection', from: ['Table#toCollection|limit|offset|orderBy|reverse|filter()', 'Table#where().equals|above|below|between|anyOf|startsWith()', 'Collection#limit|offset|reverse|filter|and()'] },
  ],
  sources: [
    { path: 'Table#get|bulkGet|toArray()', category: 'user.device.cookie', label: 'the browser’s database' },
    { path: 'Collection#first|last|toArray|sortBy()', category: 'user.device.cookie', label: 'the browser’s database' },
  ],
} satisfies PackageModel;
