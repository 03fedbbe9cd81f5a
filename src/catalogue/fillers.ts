/** A method that puts something into a list or a map. */
export interface Filler {
  readonly into: 'list' | 'map';
  /** From which argument on; none where what is there is only moved. */
  readonly from: number;
  /** Whether what was there moves. */
  readonly moves?: true;
}

/** https://tc39.es/ecma262/#sec-properties-of-the-array-prototype-object, https://tc39.es/ecma262/#sec-map.prototype.set, https://tc39.es/ecma262/#sec-set.prototype.add */
export const fillers: Readonly<Record<string, Filler>> = {
  add: { into: 'list', from: 0 },
  copyWithin: { into: 'list', from: Infinity, moves: true },
  fill: { into: 'list', from: 0, moves: true },
  push: { into: 'list', from: 0 },
  reverse: { into: 'list', from: Infinity, moves: true },
  set: { into: 'map', from: 0 },
  sort: { into: 'list', from: Infinity, moves: true },
  splice: { into: 'list', from: 2, moves: true },
  unshift: { into: 'list', from: 0, moves: true },
};
