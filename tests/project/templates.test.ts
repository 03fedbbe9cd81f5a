import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { engineFor } from '../../src/engine.ts';
import { templateHandlers } from '../../src/project/markup/templates.ts';
import { analysed } from '../analysis/subject.ts';
import { projectOf } from '../support/projects.ts';

describe('handlers in a template', () => {
  it.each([
    ['<input @keydown="onKey">', 'keydown onKey'],
    ['<input @keydown.enter.prevent="onKey($event)">', 'keydown onKey'],
    ["<input v-on:keyup='onKey'>", 'keyup onKey'],
    ['<input on:keydown={onKey}>', 'keydown onKey'],
    ['<input on:input|once={(e) => onInput(e)}>', 'input onInput'],
    ['<input onkeydown={onKey}>', 'keydown onKey'],
    ['<input @blur="this.onBlur"/><p @click="go">', 'blur onBlur, click go'],
    ['<input (keydown)="onKey($event)">', 'keydown onKey'],
    ['<input (keydown.enter)="onKey()" (input)="onInput($event)">', 'keydown onKey, input onInput'],
    ['<input on-keyup="onKey($event)">', 'keyup onKey'],
    ['<input @saved="onSaved">', 'saved onSaved'],
    ['<my-list (saved)="onSaved($event)">', 'saved onSaved'],
    // Code that is written out, and what is no attribute of an event.
    ['<input @keydown="count++">', ''],
    ['<input @keydown="send($event.key)">', ''],
    ['<input on:keydown={(e) => onKey(other)}>', ''],
    ['<input :keydown="onKey">', ''],
    ['<input [keydown]="onKey">', ''],
    ['<p>write to @keydown</p>', ''],
  ])('%s', (markup, expected) => {
    expect(templateHandlers(markup).map(({ event, name }) => `${event} ${name}`).join(', ')).toBe(expected);
  });
});

describe('what handlers of a template send', () => {
  const send = "fetch('https://api.example.com/typed', { method: 'POST', body: event.key })";
  const said = (file: string, code: string): string[] => analysed(code, `/p/${file}`).egress.flatMap(({ line, on, data }) => data.map(({ collects }) => `${line} ${on ?? '-'} ${collects ?? '-'}`));

  it.each([
    ['Vue, script setup', 'a.vue', `<script setup lang="ts">\nfunction onKey(event) { ${send}; }\n</script>\n<template><input @keydown="onKey"></template>`, ['2 keydown keys']],
    ['Vue, options', 'a.vue', `<template><input v-on:keydown="onKey($event)"></template>\n<script>\nexport default { methods: { onKey(event) { ${send}; } } };\n</script>`, ['3 keydown keys']],
    ['Svelte', 'a.svelte', `<script>\nconst onKey = (event) => { ${send}; };\n</script>\n<input on:keydown={onKey}>`, ['2 keydown keys']],
    ['Angular', 'a.component.ts', `import { Component } from '@angular/core';\n@Component({ selector: 'a', template: \`<input (keydown)="onKey($event)">\` })\nexport class A { onKey(event) { ${send}; } }`, ['3 keydown keys']],
    ['Angular, a field', 'a.component.ts', `import { Component } from '@angular/core';\n@Component({ template: '<input (keyup)="onKey($event)">' })\nexport class A {\n  onKey = (event) => { ${send}; };\n}`, ['4 keyup keys']],
    ['Angular, another method', 'a.component.ts', `import { Component } from '@angular/core';\n@Component({ template: '<input (keyup)="go($event)">' })\nexport class A { go() {}\n  onKey(event) { ${send}; } }`, []],
    ['a template of something else', 'a.ts', `const options = { template: '<input (keyup)="onKey($event)">' };\nexport class A { onKey(event) { ${send}; } }`, []],
    ['a handler of something else', 'a.vue', `<script setup lang="ts">\nfunction onKey(event) { ${send}; }\n</script>\n<template><my-list @saved="onKey" /></template>`, []],
    ['a string in the code', 'a.svelte', `<script>\nconst text = '<input on:keydown={onKey}>';\nconst onKey = (event) => { ${send}; };\n</script>`, []],
  ])('%s', (_, file, code, expected) => { expect(said(file, code)).toEqual(expected); });
});

describe('what handlers of a template in a file beside the component send', () => {
  const component = "import { Component } from '@angular/core';\n@Component({ selector: 'a', templateUrl: './a.component.html' })\nexport class A {\n  onKey(event) { fetch('https://api.example.com/typed', { method: 'POST', body: event.key }); }\n}\n";
  const said = (html: string | undefined): string[] => {
    const { folder, remove } = projectOf({ 'src/a.component.ts': component, ...(html !== undefined && { 'src/a.component.html': html }) });
    onTestFinished(remove);
    const result = engineFor().analyse(path.join(folder, 'src/a.component.ts'), component, folder);
    return result?.analysis?.egress.flatMap(({ line, on, data }) => [`${line} ${on ?? '-'} ${data.map(({ collects }) => collects ?? '-').join()}`]) ?? [];
  };

  it('is told as that of one in its text', () => { expect(said('<input\n  (keydown)="onKey($event)">')).toEqual(['4 keydown keys']); });
  it('is not told where nothing is handed to it, or the file is not there', () => {
    expect(said('<input (saved)="onKey($event)">')).toEqual(['4 - ']);
    expect(said(undefined)).toEqual(['4 - ']);
  });
});

describe('code that is written out in a template', () => {
  const sent = (file: string, code: string): string[] => analysed(code, `/p/${file}`).egress.map(({ line, column, destination }) => `${line}:${column} ${destination.hosts.join()}`);

  it.each([
    ['Vue', 'a.vue', `<template>\n  <a @click="() => posthog.capture('saved')">b</a>\n</template>\n<script setup lang="ts">\nimport posthog from 'posthog-js';\n</script>`, /^2:20 .*posthog/],
    ['Vue, several statements', 'a.vue', `<script setup>\nimport axios from 'axios';\nconst n = 1\n</script>\n<template>\n  <a @click.stop="n++; axios.post('https://api.example.com/saved')">b</a></template>`, /^6:24 api\.example\.com$/],
    ['Vue, characters that are written as markup does', 'a.vue', `<script setup>\nconst n = 1;\n</script>\n<template><p @click="n++; fetch(&quot;https://api.example.com/x&quot;)"></p></template>`, /^4:27 api\.example\.com$/],
    ['Svelte', 'a.svelte', `<script>\nlet n = 0;\n</script>\n<button onclick={() => fetch('https://api.example.com/saved')}>b</button>`, /^4:24 api\.example\.com$/],
  ])('%s', (_, file, code, expected) => {
    const [first, ...others] = sent(file, code);
    expect(first).toMatch(expected);
    expect(others).toEqual([]);
  });

  it.each([
    ['is no code where it is text', 'a.vue', `<script setup>\nconst n = 1;\n</script>\n<template><p>@click="fetch('https://api.example.com/x')</p></template>`],
    ['is none in Astro', 'a.astro', `<p onclick="fetch('https://api.example.com/x')"></p>`],
  ])('%s', (_, file, code) => { expect(sent(file, code)).toEqual([]); });

  it('does not keep the scripts from being read', () => {
    expect(sent('a.vue', `<script setup>\nfetch('https://api.example.com/x');\n</script>\n<template><p @click="go(1) 2"></p></template>`)).toEqual(['2:1 api.example.com']);
  });
});
