import { describe, expect, it } from 'vitest';
import { analysed } from './subject.ts';

const load = 'const load = async (url: string) => fetch(url);\n';
const said = (code: string): string => analysed(load + code).egress.filter(({ line }) => line > 1).map((e) => `${e.api} ${e.destination.kind} ${e.destination.urls.join(' ')}`).join(', ');

describe('what packages call with what they are given', () => {
  it.each([
    ["import pLimit from 'p-limit';\npLimit(3)(load, 'https://out.example.com/a');"],
    ["import pLimit from 'p-limit';\nconst limit = pLimit(3);\nexport const f = () => limit(load, 'https://out.example.com/a');"],
    ["import pLimit from 'p-limit';\nconst limit = pLimit(3);\nlimit.map(['https://out.example.com/a'], load);"],
    ["import pMap from 'p-map';\npMap(['https://out.example.com/a'], load, { concurrency: 2 });"],
    ["import pMap from 'p-map';\npMap(['https://out.example.com/a'], async (url) => fetch(url));"],
    ["import async from 'async';\nasync.mapSeries(['https://out.example.com/a'], load);"],
    ["import { eachLimit } from 'async';\neachLimit(['https://out.example.com/a'], 2, load);"],
    ["import async from 'async';\nasync.eachLimit(['https://out.example.com/a'], 2, load);"],
    ["import Bluebird from 'bluebird';\nBluebird.mapSeries(['https://out.example.com/a'], load);"],
    ["import { parallel } from 'radash';\nparallel(2, ['https://out.example.com/a'], load);"],
    ["import Bottleneck from 'bottleneck';\nnew Bottleneck().schedule(load, 'https://out.example.com/a');"],
    ["import Bottleneck from 'bottleneck';\nconst slow = new Bottleneck().wrap(load);\nslow('https://out.example.com/a');"],
    ["import Bottleneck from 'bottleneck';\nnew Bottleneck().schedule({ priority: 1 }, load, 'https://out.example.com/a');"],
    ["import CircuitBreaker from 'opossum';\nnew CircuitBreaker(load).fire('https://out.example.com/a');"],
    ["import CircuitBreaker from 'opossum';\nconst breaker = new CircuitBreaker(load, { timeout: 3000 });\nexport const f = () => breaker.fire('https://out.example.com/a');"],
    ["import CircuitBreaker from 'opossum';\nclass A { breaker = new CircuitBreaker(load);\nf() { return this.breaker.fire('https://out.example.com/a'); } }"],
    ["import { HotPatcher } from 'hot-patcher';\nnew HotPatcher().patchInline('fetch', load, 'https://out.example.com/a');"],
    ["import { HotPatcher } from 'hot-patcher';\nnew HotPatcher().patchInline('fetch', fetch, 'https://out.example.com/a');"],
    ["import { call, spawn } from 'redux-saga/effects';\nexport function* saga() { yield call(load, 'https://out.example.com/a'); }"],
    ["import pRetry from 'p-retry';\npRetry(load.bind(null, 'https://out.example.com/a'), { retries: 2 });"],
    ["import { makeRetriable } from 'p-retry';\nmakeRetriable(fetch, { retries: 2 })('https://out.example.com/a');"],
    ["import retry from 'async-retry';\nretry(load.bind(null, 'https://out.example.com/a'), { retries: 2 });"],
    ["import { retry, handleAll } from 'cockatiel';\nretry(handleAll, {}).execute(load.bind(null, 'https://out.example.com/a'));"],
    ["import { wrap, timeout } from 'cockatiel';\nconst policy = wrap(timeout(3));\npolicy.execute(async () => 'https://out.example.com/a').then((url) => fetch(url));"],
    ["import _ from 'lodash';\n_.partial(load, 'https://out.example.com/a')();"],
    ["import partial from 'lodash/partial';\npartial(load, 'https://out.example.com/a')();"],
    ["import { bind } from 'lodash-es';\nbind(load, null, 'https://out.example.com/a')();"],
    ["import { partial } from 'ramda';\npartial(load, ['https://out.example.com/a'])();"],
    ["import _ from 'lodash';\n_.forEach(['https://out.example.com/a'], load);\n_.delay(load, 10, 'https://out.example.com/a');"],
    ["import memoizee from 'memoizee';\nmemoizee(load)('https://out.example.com/a');"],
    ["['https://out.example.com/a'].reduce((p, url) => p.then(() => fetch(url)), Promise.resolve());"],
    ["['https://out.example.com/a'].reduceRight(async (p, url) => { await p; await fetch(url); }, Promise.resolve());"],
    ["['https://out.example.com/a'].findIndex((url) => fetch(url));"],
  ])('%s', (code) => { expect(new Set(said(code).split(', '))).toEqual(new Set(['fetch fixed https://out.example.com/a'])); });

  it.each([
    ["import pLimit from 'p-limit';\npLimit(3)(String, 'https://out.example.com/a');"],
    ["import pMap from 'p-map';\npMap(['https://out.example.com/a'], (url) => url.length);"],
    ["import { mapper } from './own';\nmapper(['https://out.example.com/a'], load);"],
    ["import Bottleneck from 'bottleneck';\nnew Bottleneck().on('idle', load);"],
    ["import CircuitBreaker from 'opossum';\nnew CircuitBreaker(String).fire('https://out.example.com/a');"],
    ["import CircuitBreaker from 'opossum';\nnew CircuitBreaker(load).fallback('https://out.example.com/a');"],
    ["import Bottleneck from 'bottleneck';\nnew Bottleneck().schedule({ id: 'https://out.example.com/a' }, String);"],
    ["import { HotPatcher } from 'hot-patcher';\nnew HotPatcher().patchInline('fetch', String, 'https://out.example.com/a');"],
    ["import _ from 'lodash';\n_.partial(String, 'https://out.example.com/a')();\nconst later = _.partial(load, 'https://out.example.com/a');"],
    ["['https://out.example.com/a'].reduce((total, url) => total + url.length, 0);"],
  ])('nothing: %s', (code) => { expect(said(code)).toBe(''); });
});
