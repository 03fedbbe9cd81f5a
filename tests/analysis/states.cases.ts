import type { Row } from './subject.ts';

const to = 'https://api.example.com/v1';
const other = 'https://other.example.com/v1';
const fixed = `fixed ${to}`;

/** What components keep: code, and where it goes. What is put in the place of a value by somebody who is not seen is not known. */
export const states: Readonly<Record<string, readonly Row[]>> = {
  states: [
    [`import { useState } from 'react'; export const A = () => { const [url] = useState('${to}'); fetch(url); };`, fixed],
    [`import { useState } from 'react'; export const A = () => { const [url] = useState(() => '${to}'); fetch(url); };`, fixed],
    [`import React from 'react'; export const A = () => { const [{ url }] = React.useState({ url: '${to}' }); fetch(url); };`, fixed],
    [`import { useState } from 'react'; export const A = () => { const [url, setUrl] = useState('${to}'); fetch(url); return <b onClick={() => setUrl('${other}')} />; };`, `fixed ${to} | fixed ${other}`],
    [`import { useState } from 'react'; export const A = () => { const [url, setUrl] = useState(''); fetch(url); return <b onClick={() => setUrl('${to}')} />; };`, fixed],
    [`import { useState } from 'react'; export const A = () => { const [url, setUrl] = useState('${to}'); fetch(url); return <B onChange={setUrl} />; };`, `${fixed} | unknown`],
    [`import { useState } from 'react'; export const A = () => { const [url, setUrl] = useState(''); fetch(url); return <B onChange={setUrl} />; };`, 'unknown'],
    [`import { useMemo } from 'react'; export const A = () => { const url = useMemo(() => '${to}', []); fetch(url); };`, fixed],
    [`import { useRef } from 'react'; export const A = () => { const url = useRef('${to}'); fetch(url.current); };`, fixed],
    [`import { useRef } from 'react'; export const A = () => { const url = useRef('${to}'); url.current = '${other}'; fetch(url.current); };`, `fixed ${to} | fixed ${other}`],
    [`import { useRef } from 'react'; export const A = () => { const url = useRef('${to}'); fill(url); fetch(url.current); };`, `${fixed} | unknown`],
    [`import { ref } from 'vue'; const url = ref('${to}'); fetch(url.value);`, fixed],
    [`import { ref } from 'vue'; const url = ref(''); fetch(url.value);`, 'unknown'],
    [`import { ref } from 'vue'; export const url = ref('${to}'); fetch(url.value);`, `${fixed} | unknown`],
    [`import { computed, ref } from 'vue'; const host = ref('https://api.example.com'); const url = computed(() => host.value + '/v1'); fetch(url.value);`, fixed],
    [`import { signal } from '@preact/signals'; const url = signal('${to}'); fetch(url.value);`, fixed],
    [`import { createMemo, createSignal } from 'solid-js'; const [host] = createSignal('https://api.example.com'); const url = createMemo(() => host() + '/v1'); fetch(url());`, fixed],
    [`import { signal } from '@angular/core'; const url = signal('${to}'); fetch(url());`, fixed],
    [`import { signal } from '@angular/core'; const url = signal('${to}'); url.set(a); fetch(url());`, `${fixed} | unknown`],
    [`const host = $state('https://api.example.com'); const url = $derived(host + '/v1'); fetch(url);`, fixed],
  ],
};
