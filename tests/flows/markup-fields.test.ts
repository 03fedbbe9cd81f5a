import { describe, expect, it } from 'vitest';
import { analysed } from '../analysis/subject.ts';

const post = (x: string): string => `fetch('https://api.example.com/a', { method: 'POST', body: ${x} })`;
/** The data that is sent, without names that say by themselves what they are. */
const data = (file: string, text: string): string => [...new Set([...analysed(text, `/p/${file}`).egress, ...analysed(text, `/p/${file}`).handed].flatMap((e) => e.data.map(({ category }) => category)))].sort().join(', ');
const setup = (script: string, template: string): string => `<script setup lang="ts">\nimport { ref, reactive } from 'vue';\n${script}\n</script>\n<template>\n${template}\n</template>`;
const options = (component: string, template: string): string => `<template>\n${template}\n</template>\n<script>\nexport default ${component};\n</script>`;
const svelte = (script: string, markup: string): string => `<script>\n${script}\n</script>\n${markup}`;
const angular = (template: string, members: string): string => `import { Component } from '@angular/core';\n@Component({ selector: 'a', template: \`${template}\` })\nexport class A { ${members} }`;
const email = 'user.contact.email';

describe('what a field is bound to', () => {
  it.each([
    ['Vue, a value', 'a.vue', setup(`const text = ref('');\nfunction go() { ${post('text.value')}; }`, '<input type="email" v-model="text">'), email],
    ['Vue, with modifiers', 'a.vue', setup(`const text = ref('');\nfunction go() { ${post('text.value')}; }`, '<input type="email" v-model.trim.lazy="text">'), email],
    ['Vue, in the markup', 'a.vue', setup("const text = ref('');", `<input type="email" v-model="text"><button @click="${post('text').replaceAll('"', "'")}">a</button>`), email],
    ['Vue, a member', 'a.vue', setup(`const form = reactive({ a: '', b: '' });\nfunction go() { ${post('form.a')}; }`, '<input type="email" v-model="form.a"><input autocomplete="cc-number" v-model="form.b">'), email],
    ['Vue, all members', 'a.vue', setup(`const form = reactive({ a: '', b: '' });\nfunction go() { ${post('JSON.stringify(form)')}; }`, '<input type="email" v-model="form.a"><input autocomplete="cc-number" v-model="form.b">'), `${email}, user.financial.credit_card`],
    ['Vue, data', 'a.vue', options(`{ data() { return { text: '' }; }, methods: { go() { ${post('this.text')}; } } }`, '<input type="email" v-model="text">'), email],
    ['Vue, a component', 'a.vue', setup(`import ElInput from './a.vue';\nconst text = ref('');\nfunction go() { ${post('text.value')}; }`, '<ElInput autocomplete="email" v-model="text" /><OtherInput name="tel" v-model="text" />'), `${email}, user.contact.phone_number`],
    ['Svelte', 'a.svelte', svelte(`let text = $state('');\nfunction go() { ${post('text')}; }`, '<input type="email" bind:value={text}>'), email],
    ['Svelte, a member', 'a.svelte', svelte(`let form = $state({ a: '' });\nfunction go() { ${post('form.a')}; }`, '<input name="email" bind:value={form.a}>'), email],
    ['Svelte, for short', 'a.svelte', svelte(`let value = '';\nfunction go() { ${post('value')}; }`, '<input autocomplete="email" bind:value>'), email],
    ['Angular', 'a.component.ts', angular('<input type="email" [(ngModel)]="text">', `text = '';\n  go() { ${post('this.text')}; }`), email],
    ['Angular, a member', 'a.component.ts', angular('<input name="email" [(ngModel)]="form.a">', `form = { a: '' };\n  go() { ${post('this.form.a')}; }`), email],
    ['an element by its name', 'a.component.ts', angular('<input #text type="email"><b (click)="go(text.value)"></b>', `go(text: string) { ${post('text')}; }`), email],
    ['an element that a value holds', 'a.vue', setup(`const el = ref<HTMLInputElement>();\nfunction go() { ${post('el.value.value')}; }`, '<input ref="el" type="email">'), `${email}, user.content`],
    ['an event', 'a.vue', setup('', `<input type="email" @input="${post('$event.target.value')}">`), `${email}, user.content`],
    ['an event that is handed on', 'a.vue', setup(`function go(event) { ${post('event.target.value')}; }`, '<input type="email" @input="go">'), `${email}, user.content`],
    ['an event that writes a member', 'a.component.ts', angular('<input type="email" (input)="text = $event.target.value">', `text = '';\n  go() { ${post('this.text')}; }`), `${email}, user.content`],
  ])('says what it holds (%s)', (_, file, text, expected) => { expect(data(file, text)).toBe(expected); });

  it.each([
    ['another name', 'a.vue', setup(`const text = ref('');\nconst other = ref('');\nfunction go() { ${post('other.value')}; }`, '<input type="email" v-model="text">')],
    ['another member', 'a.vue', setup(`const form = reactive({ a: '', b: '' });\nfunction go() { ${post('form.b')}; }`, '<input type="email" v-model="form.a">')],
    ['a field of nobody', 'a.vue', setup(`const text = ref('');\nfunction go() { ${post('text.value')}; }`, '<input type="checkbox" v-model="text">')],
    ['a value that is only shown', 'a.svelte', svelte(`let text = '';\nfunction go() { ${post('text')}; }`, '<p title={text} id="email"></p>')],
    ['another member of a class', 'a.component.ts', angular('<input type="email" [(ngModel)]="text">', `text = ''; other = '';\n  go() { ${post('this.other')}; }`)],
  ])('says nothing of %s', (_, file, text) => { expect(data(file, text)).toBe(''); });

  it('makes what it was given before one of many', () => {
    const kinds = analysed(svelte('let host = \'api.example.com\';\nfetch(`https://${host}/a`);', '<input bind:value={host}>'), '/p/a.svelte').egress.map(({ destination }) => destination.targets.map(({ kind }) => kind));
    expect(kinds).toEqual([['fixed', 'unknown']]);
  });
});
