import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { engineFor } from '../../src/engine.ts';
import { analysed } from '../analysis/subject.ts';
import { projectOf } from '../support/projects.ts';

const gatesOf = (file: string, code: string): string[] => analysed(code, `/p/${file}`).egress.map(({ gate }) => (gate ? `${gate.name}:${gate.line}` : 'none'));

const pixel = '<img alt="" src="https://telemetry.example.com/p.gif">';
const send = "fetch('https://telemetry.example.com/v1', { method: 'POST', body: 'x' })";
const vue = (template: string, script = 'const { consent, optedOut, ready } = useSettings();'): string => `<script setup>\n${script}\n</script>\n<template>\n${template}\n</template>`;
const svelte = (markup: string, script = 'let { consent, optedOut, ready } = $props();'): string => `<script>\n${script}\n</script>\n${markup}`;
const astro = (markup: string): string => `---\nconst { consent, ready } = Astro.props;\n---\n${markup}`;
const angular = (template: string, fields = "settings = load(); consent = localStorage.getItem('analytics-consent') === 'yes';"): string => `import { Component } from '@angular/core';\n@Component({ template: \`\n${template}\` })\nexport class A { ${fields}\n  track() { ${send}; } }`;

describe('what markup asks before it sends telemetry', () => {
  it.each([
    ['the element itself', 'a.vue', vue(pixel.replace('<img', '<img v-if="consent"')), 'consent:5'],
    ['an element around it', 'a.vue', vue(`<div v-if="consent && ready"><p>a<br></p>${pixel}</div>`), 'consent:5'],
    ['the other element', 'a.vue', vue(`<p v-if="optedOut">off</p>\n<div v-else>${pixel}</div>`), 'optedOut:5'],
    ['each of those before it', 'a.vue', vue(`<p v-if="optedOut">off</p>\n<p v-else-if="ready">soon</p>\n<div v-else>${pixel}</div>`), 'optedOut:5'],
    ['a value that keeps what changes', 'a.vue', vue(pixel.replace('<img', '<img v-if="on"'), "import { computed } from 'vue';\nconst on = computed(() => settings.telemetryEnabled);"), 'telemetryEnabled:6'],
    ['a call', 'a.vue', vue(pixel.replace('<img', `<img v-if="hasConsent('analytics')"`), "import { hasConsent } from './consent.js';"), 'hasConsent:5'],
    ['characters that are written as markup does', 'a.vue', vue(`<div v-if="consent &amp;&amp; ready">${pixel}</div>`), 'consent:5'],
    ['what a handler stands in', 'a.vue', vue(`<p v-if="consent"><button @click="${send}">a</button></p>`), 'consent:5'],
    ['what hides a handler', 'a.vue', vue(`<button v-show="consent" @click="${send}">a</button>`), 'consent:5'],
    ['what a handler is named in', 'a.vue', vue('<p v-if="consent"><button @click="track">a</button></p>', `const { consent } = useSettings();\nfunction track() { ${send}; }`), 'consent:6'],
    ['what a handler is called in', 'a.vue', vue(`<p v-if="consent"><button @saved="track('a')">a</button></p>`, `const { consent } = useSettings();\nfunction track(event) { ${send}; }`), 'consent:6'],
    ['a member of the component', 'a.vue', `<script>\nexport default { methods: { track() { ${send}; } } };\n</script>\n<template><b v-if="consent" @click="track">a</b></template>`, 'consent:4'],
    ['a block', 'a.svelte', svelte(`{#if consent}\n${pixel}\n{/if}`), 'consent:4'],
    ['the other block', 'a.svelte', svelte(`{#each [] as x}{x}{:else}none{/each}\n{#if optedOut}<p>off</p>{:else}${pixel}{/if}`), 'optedOut:5'],
    ['a store', 'a.svelte', svelte('{#if $consent}<button onclick={track}>a</button>{/if}', `import { consent } from './stores.js';\nconst track = () => { ${send}; };`), 'consent:5'],
    ['what a handler with braces stands in', 'a.svelte', svelte(`{#if consent}<button onclick={() => ${send}}>a</button>{/if}`), 'consent:4'],
    ['code in markup', 'a.astro', astro(`{consent && (\n${pixel}\n)}`), 'consent:4'],
    ['code in markup that chooses', 'a.astro', astro(`{consent ? ${pixel} : null}`), 'consent:4'],
    ['an attribute', 'a.component.ts', angular('<p *ngIf="settings.telemetry; else off"><b (click)="track()">a</b></p>'), 'telemetry:3'],
    ['a control block', 'a.component.ts', angular('@if (settings.telemetry) {\n  <b (click)="track()">{{ a }}</b>\n} @else { <p>off</p> }'), 'telemetry:3'],
    ['the other control block', 'a.component.ts', angular('@if (settings.optedOut) { <p>off</p> } @else { <b (click)="track()">a</b> }'), 'optedOut:3'],
    ['a field of the class', 'a.component.ts', angular('<p *ngIf="consent"><b (click)="track()">a</b></p>'), 'analytics-consent:3'],
    ['an attribute that is bound', 'a.vue', vue('<img v-if="consent" :src="`${base}/p.gif`">', "const { consent } = useSettings();\nconst base = 'https://telemetry.example.com';"), 'consent:6'],
    ['an element of a list', 'a.vue', vue('<template v-for="page in pages"><img v-if="page.consent" :src="`https://telemetry.example.com/${page.id}`"></template>', 'const pages = load();'), 'consent:5'],
    ['an option of the component', 'a.vue', `<script>\nexport default { data() { return { consent: localStorage.getItem('analytics-consent') === 'yes' }; } };\n</script>\n<template>\n<img v-if="consent" :src="'https://telemetry.example.com/p.gif'">\n</template>`, 'consent:5'],
    ['code in text', 'a.vue', vue(`<p v-if="consent">{{ ${send} }}</p>`), 'consent:5'],
    ['code in text of a block', 'a.svelte', svelte(`{#if consent}{await ${send}}{/if}`), 'consent:4'],
    ['what code in text calls', 'a.svelte', svelte('{#if consent}{track()}{/if}', `let { consent } = $props();\nfunction track() { ${send}; }`), 'consent:5'],
    ['code in code in markup', 'a.astro', astro(`{consent && ids.map((id) => <p>{${send}}</p>)}`), 'consent:4'],
    ['a control block around what is bound', 'a.component.ts', `import { Component } from '@angular/core';\n@Component({ template: '@if (consent) {<img [src]="url">}' })\nexport class A { url = 'https://telemetry.example.com/p.gif'; consent = load(); }`, 'consent:2'],
    ['an element in code', 'a.tsx', `export const A = ({ consent }) => <p>{consent && ${pixel.replace('>', ' />')}}</p>;`, 'consent:1'],
    ['a component that shows what stands in it', 'a.tsx', `import { Show } from 'solid-js';\nexport const A = (props) => <Show when={props.consent}>${pixel.replace('>', ' />')}</Show>;`, 'consent:2'],
    ['a component that asks for the consent', 'a.tsx', `import { ConsentGate } from './gate';\nexport const A = () => <ConsentGate for="analytics">${pixel.replace('>', ' />')}</ConsentGate>;`, 'ConsentGate:2'],
    ['where a component starts an SDK', 'a.tsx', "import { PostHogProvider } from 'posthog-js/react';\nexport const A = ({ consent }) => consent ? <PostHogProvider apiKey=\"a\" options={{ api_host: 'https://telemetry.example.com' }}><p /></PostHogProvider> : <p />;", 'consent:2'],
    ['where a handler is handed on', 'a.tsx', `export function A({ consent }) {\n  const track = () => { ${send}; };\n  return consent ? <button onClick={track}>a</button> : null;\n}`, 'consent:3'],
    ['the attribute that a handler is handed on in', 'a.tsx', `export function A({ consent }) {\n  const track = () => { ${send}; };\n  return <button onClick={consent ? track : undefined}>a</button>;\n}`, 'consent:3'],
  ])('is %s (%s)', (_, file, code, expected) => { expect(gatesOf(file, code)).toEqual([expected]); });

  it.each([
    ['beside the element', 'a.vue', vue(`<p v-if="consent">a</p>${pixel}`)],
    ['behind an element that is not ended', 'a.vue', vue(`<div><p v-if="consent">a</div>${pixel}`)],
    ['the wrong way round', 'a.vue', vue(`<div v-if="optedOut">${pixel}</div>`)],
    ['the other element of it', 'a.vue', vue(`<p v-if="consent">a</p><div v-else>${pixel}</div>`)],
    ['one of two', 'a.vue', vue(`<div v-if="consent || ready">${pixel}</div>`)],
    ['only what hides it', 'a.vue', vue(pixel.replace('<img', '<img v-show="consent"'))],
    ['in one of two places', 'a.vue', vue('<b v-if="consent" @click="track">a</b><i @click="track">b</i>', `const { consent } = useSettings();\nfunction track() { ${send}; }`)],
    ['also in the code', 'a.vue', vue('<b v-if="consent" @click="track">a</b>', `const { consent } = useSettings();\nfunction track() { ${send}; }\ntrack();`)],
    ['code that is none', 'a.vue', vue(`<div v-if="consent ready">${pixel}</div>`)],
    ['the other block of it', 'a.svelte', svelte(`{#if consent}<p>a</p>{:else}${pixel}{/if}`)],
    ['a block of the loop', 'a.svelte', svelte(`{#each consent as x}${pixel}{/each}`)],
    ['a block before it', 'a.svelte', svelte(`{#if consent}<p>a</p>{/if}${pixel}`)],
    ['code that chooses the other', 'a.astro', astro(`{consent ? <b /> : ${pixel}}`)],
    ['a control block before it', 'a.component.ts', angular('@if (settings.telemetry) { <p>{{ a }}</p> } <b (click)="track()">a</b>')],
    ['the other control block of it', 'a.component.ts', angular('@if (settings.telemetry) { <p>on</p> } @else { <b (click)="track()">a</b> }')],
    ['beside what is bound', 'a.vue', vue('<p v-if="consent" /><img :src="`${base}/p.gif`">', "const { consent } = useSettings();\nconst base = 'https://telemetry.example.com';")],
    ['beside code in text', 'a.svelte', svelte(`{#if consent}a{/if}{await ${send}}`)],
    ['in one of two places that call it', 'a.svelte', svelte('{#if consent}{track()}{/if}{track()}', `let { consent } = $props();\nfunction track() { ${send}; }`)],
    ['an element in code that is the other', 'a.tsx', `export const A = ({ consent }) => <p>{consent ? <b /> : ${pixel.replace('>', ' />')}}</p>;`],
    ['a component that shows something else', 'a.tsx', `export const A = (props) => <Card when={props.consent}>${pixel.replace('>', ' />')}</Card>;`],
    ['a banner that asks', 'a.tsx', `import { CookieConsent } from './banner';\nexport const A = () => <CookieConsent>${pixel.replace('>', ' />')}</CookieConsent>;`],
    ['one of two elements that it is handed to', 'a.tsx', `export function A({ consent }) {\n  const track = () => { ${send}; };\n  return <p>{consent && <b onClick={track} />}<i onClick={track} /></p>;\n}`],
  ])('is nothing where it stands %s (%s)', (_, file, code) => { expect(gatesOf(file, code)).toEqual(['none']); });
});

describe('what is asked before a component is shown', () => {
  /** The gate of what the component sends, in a project of these files. */
  const gateIn = (files: Readonly<Record<string, string>>): string[] => {
    const { folder, remove } = projectOf(files);
    onTestFinished(remove);
    const [file = '', code = ''] = Object.entries(files)[0] ?? [];
    return engineFor().analyse(path.join(folder, file), code, folder)?.analysis?.egress.map(({ gate }) => (gate ? `${gate.name} ${gate.file}:${gate.line}` : 'none')) ?? [];
  };
  const usage = `<script setup>\nimport { onMounted } from 'vue';\nonMounted(() => { ${send}; });\n</script>\n<template><i /></template>`;
  const options = `<script>\nexport default { mounted() { ${send}; } };\n</script>\n<template><i /></template>`;
  const app = '<script setup>\nimport UsageStats from \'./UsageStats.vue\';\nconst { consent } = useSettings();\n</script>\n<template><UsageStats v-if="consent" /></template>';
  const react = `import { useEffect } from 'react';\nexport default function Usage() {\n  useEffect(() => { ${send}; }, []);\n  return null;\n}`;

  it.each([
    ['Vue', { 'src/UsageStats.vue': usage, 'src/App.vue': app }, 'consent src/App.vue:5'],
    ['Vue, options', { 'src/UsageStats.vue': options, 'src/App.vue': "<script>\nimport UsageStats from './UsageStats.vue';\nexport default { components: { UsageStats } };\n</script>\n<template><usage-stats v-if=\"consent\" /></template>" }, 'consent src/App.vue:5'],
    ['Svelte', { 'src/Usage.svelte': `<script>\n${send};\n</script>`, 'src/App.svelte': "<script>\nimport Usage from './Usage.svelte';\nimport { consent } from './stores.js';\n</script>\n{#if $consent}<Usage />{/if}" }, 'consent src/App.svelte:5'],
    ['React', { 'src/Usage.tsx': react, 'src/App.tsx': "import Usage from './Usage';\nexport const App = ({ consent }) => <p>{consent && <Usage />}</p>;" }, 'consent src/App.tsx:2'],
    ['React, loaded when it is shown', { 'src/Usage.tsx': react, 'src/App.tsx': "import { lazy } from 'react';\nconst Usage = lazy(() => import('./Usage'));\nexport const App = ({ consent }) => <p>{consent && <Usage />}</p>;" }, 'consent src/App.tsx:3'],
    ['React, kept of a call', { 'src/Usage.tsx': `import { memo } from 'react';\nexport const Usage = memo(() => { ${send}; return null; });`, 'src/App.tsx': "import { Usage } from './Usage';\nexport const App = ({ consent }) => <p>{consent && <Usage />}</p>;" }, 'consent src/App.tsx:2'],
    ['React, a class', { 'src/Usage.jsx': `import React from 'react';\nexport class Usage extends React.Component {\n  componentDidMount() { ${send}; }\n}`, 'src/App.jsx': "import { Usage } from './Usage';\nexport const App = ({ consent }) => <p>{consent && <Usage />}</p>;" }, 'consent src/App.jsx:2'],
    ['a function that a component calls', { 'src/usage.ts': `export function start() { ${send}; }`, 'src/App.vue': "<script setup>\nimport { start } from './usage.ts';\nif (settings.telemetryEnabled) start();\n</script>" }, 'telemetryEnabled src/App.vue:3'],
  ])('is the gate of what it sends (%s)', (_, files, expected) => { expect(gateIn(files as unknown as Record<string, string>)).toEqual([expected]); });

  it.each([
    ['another file shows it in any case', { 'src/UsageStats.vue': usage, 'src/App.vue': app, 'src/Other.vue': '<script setup>\nimport UsageStats from \'./UsageStats.vue\';\n</script>\n<template><UsageStats /></template>' }],
    ['a list of routes has it', { 'src/UsageStats.vue': usage, 'src/App.vue': app, 'src/routes.js': "import UsageStats from './UsageStats.vue';\nexport default [{ path: '/', component: UsageStats }];" }],
    ['it is sent where the file is loaded', { 'src/UsageStats.vue': `<script>\n${send};\nexport default {};\n</script>\n<template><i /></template>`, 'src/App.vue': app }],
    ['it is shown by another name as well', { 'src/Usage.tsx': react, 'src/App.tsx': "import Usage from './Usage';\nexport const App = ({ consent }) => <p>{consent && <Usage />}</p>;", 'src/Admin.tsx': "import Stats from './Usage';\nexport const Admin = () => <Stats />;" }],
    ['a component calls it, too', { 'src/usage.ts': `export function start() { ${send}; }`, 'src/main.ts': "import { start } from './usage.ts';\nif (settings.telemetryEnabled) start();", 'src/App.vue': "<script setup>\nimport { start } from './usage.ts';\nstart();\n</script>" }],
  ])('is none where %s', (_, files) => { expect(gateIn(files as unknown as Record<string, string>)).toEqual(['none']); });
});
