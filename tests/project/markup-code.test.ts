import { describe, expect, it } from 'vitest';
import { analysed } from '../analysis/subject.ts';

/** A text without its marks, and what is expected at each of them. */
function marked(text: string, expected: readonly string[]): { readonly code: string; readonly expected: readonly string[] } {
  const pieces = text.split('§');
  let before = '';
  const places = pieces.slice(0, -1).map((piece) => { before += piece; const lines = before.split('\n'); return `${lines.length}:${(lines.at(-1) as string).length + 1}`; });
  return { code: pieces.join(''), expected: expected.map((x, i) => `${places[i] ?? '?'} ${x}`) };
}

/** Where bytes leave, and which data they carry. */
const sent = (file: string, text: string, how: 'egress' | 'handed' = 'egress'): string[] =>
  analysed(text, `/p/${file}`)[how].map(({ line, column, api, destination, data }) => [`${line}:${column}`, api, destination.urls.join(' '), ...new Set(data.map(({ category }) => category))].join(' ').trimEnd());
const host = 'https://t.example.com';
const setup = (script: string, template: string): string => `<script setup lang="ts">\n${script}\n</script>\n<template>\n${template}\n</template>`;
const options = (component: string, template: string): string => `<template>\n${template}\n</template>\n<script>\nexport default ${component};\n</script>`;
const svelte = (script: string, markup: string): string => `<script>\n${script}\n</script>\n${markup}`;
const astro = (script: string, markup: string): string => `---\n${script}\n---\n${markup}`;
const angular = (template: string, members: string): string => `import { Component } from '@angular/core';\n@Component({ selector: 'a', template: \`\n${template}\n\` })\nexport class A { ${members} }`;

describe('attributes that are bound', () => {
  it.each([
    ['Vue, a template', 'a.vue', setup('const { email } = defineProps<{ email: string }>();', '§<img :src="`https://t.example.com/p?e=${email}`">'), [`<img src> ${host}/p user.contact.email`]],
    ['Vue, a sum', 'a.vue', setup("const host = 'https://t.example.com';", `§<img v-bind:src="host + '/p?e=' + user.email">`), [`<img src> ${host}/p user.contact.email`]],
    ['Vue, several', 'a.vue', setup('', `§<img :srcset="'${host}/a.png'">§<link rel="stylesheet" :href="'${host}/a.css'">`), [`<img srcSet> ${host}/a.png`, `<link href> ${host}/a.css`]],
    ['Vue, pictures to choose from', 'a.vue', setup('', '§<img :srcset="`${base} 1x, https://t.example.com/${id}/a 2x,https://u.example.com/b`">§<link rel="preload" :imagesrcset="\'https://t.example.com/a 1x, /b 2x\'">'), [`<img srcSet> ${host}/*/a https://u.example.com/b`, `<link imageSrcset> ${host}/a`]],
    ['JSX, pictures to choose from', 'a.tsx', `const a = §<img srcSet="${host}/a 1x, https://u.example.com/b,c 100w, ${host}/d" />;\nconst b = new Image();\n§b.srcset = '${host}/a 1x, https://u.example.com/b 2x';`, [`<img srcSet> ${host}/a ${host}/d https://u.example.com/b,c`, `<img srcSet> ${host}/a https://u.example.com/b`]],
    ['Vue, a choice', 'a.vue', setup('const on = true;', `§<img :src="on ? '${host}/a' : '/b'">`), [`<img src> ${host}/a`]],
    ['Vue, a call', 'a.vue', setup('const pixel = (id: string) => `https://t.example.com/${id}.gif`;', `§<img :src="pixel('a')">`), [`<img src> ${host}/a.gif`]],
    ['Vue, what a name holds', 'a.vue', setup("import { ref } from 'vue';\nconst url = ref('https://t.example.com/a');", '§<img :src="url">'), [`<img src> ${host}/a`]],
    ['Vue, what is worked out', 'a.vue', setup("import { computed } from 'vue';\nconst url = computed(() => `https://t.example.com/p?e=${user.email}`);", '§<img :src="url">'), [`<img src> ${host}/p user.contact.email`]],
    ['Vue, a list', 'a.vue', setup("const links = ['https://t.example.com/a', 'https://t.example.com/b'];", '§<img v-for="(link, i) in links" :key="i" :src="link">'), [`<img src> ${host}/a ${host}/b`]],
    ['Vue, parts of what a list holds', 'a.vue', setup("const links = [{ url: 'https://t.example.com/a' }];", '<p v-for="{ url } of links">§<img :src="url"></p>'), [`<img src> ${host}/a`]],
    ['Vue, an object of attributes', 'a.vue', setup('', `<img v-bind="{ src: '${host}/a' }">`), []],
    ['Vue, characters that are written as markup does', 'a.vue', setup('', `§<img :src="'${host}/a?b&amp;c=' + user.email">`), [`<img src> ${host}/a user.contact.email`]],
    ['Vue, data', 'a.vue', options("{ data() { return { url: 'https://t.example.com/a' }; } }", '§<img :src="url">'), [`<img src> ${host}/a`]],
    ['Vue, what setup gives', 'a.vue', options("{ setup() { const url = ref('https://t.example.com/a'); return { url }; } }", '§<img :src="url">'), [`<img src> ${host}/a`]],
    ['Vue, what is computed', 'a.vue', options("defineComponent({ props: ['email'], computed: { url() { return `https://t.example.com/p?e=${this.email}`; } } })", '§<img :src="url">'), [`<img src> ${host}/p user.contact.email`]],
    ['Vue, what is given', 'a.vue', options("{ props: { email: String } }", '§<img :src="`https://t.example.com/p?e=${email}`">'), [`<img src> ${host}/p user.contact.email`]],
    ['Vue, what it says that it is given', 'a.vue', setup('interface Given { email: string; location: string }\nconst props = withDefaults(defineProps<Given>(), {});', '§<img :src="`https://t.example.com/p?e=${email}&l=${location}`">'), [`<img src> ${host}/p user.contact.email`]],
    ['Vue, what it lists', 'a.vue', setup("defineProps(['email', 'location']);", '§<img :src="`https://t.example.com/p?e=${email}&l=${location}`">'), [`<img src> ${host}/p user.contact.email`]],
    ['Svelte', 'a.svelte', svelte('let { email } = $props();', '§<img src={`https://t.example.com/p?e=${email}`}>'), [`<img src> ${host}/p user.contact.email`]],
    ['Svelte, code in a text', 'a.svelte', svelte('export let user;', '§<img src="https://t.example.com/{user.email}/{a ? "b" : "c"}">'), [`<img src> ${host}/*/b ${host}/*/c user.contact.email`]],
    ['Svelte, for short', 'a.svelte', svelte("$: src = 'https://t.example.com/p?e=' + user.email;", '§<img {src}>'), [`<img src> ${host}/p user.contact.email`]],
    ['Svelte, a list', 'a.svelte', svelte("const links = [{ url: 'https://t.example.com/a' }];", '{#each links as { url }, i (url)}\n§<img src={url}>\n{:else}\n<img src={url}>\n{/each}'), [`<img src> ${host}/a`]],
    ['Svelte, a name of the markup', 'a.svelte', svelte("const host = 'https://t.example.com';", '{#if a}{@const url = `${host}/a`}§<img src={url}>{/if}<img src={url}>'), [`<img src> ${host}/a`]],
    ['Astro', 'a.astro', astro('const { email } = Astro.props;', '§<img src={`https://t.example.com/p?e=${email}`} />'), [`<img src> ${host}/p user.contact.email`]],
    ['Astro, a list', 'a.astro', astro("const links = [{ url: 'https://t.example.com/a' }];", '<ul>\n{links.map(({ url }) => <li>§<img src={url}><br></li>)}\n</ul>'), [`<img src> ${host}/a`]],
    ['Astro, code that is none', 'a.astro', astro("const url = 'https://t.example.com/a';", '{a b §<img src={url}>}§<img src={url}>'), [`<img src> ${host}/a`, `<img src> ${host}/a`]],
    ['Angular, a field', 'a.component.ts', angular('§<img [src]="url">', "url = 'https://t.example.com/a';"), [`<img src> ${host}/a`]],
    ['Angular, code in a text', 'a.component.ts', angular('§<img src="https://t.example.com/{{ email }}">', '@Input() email: string;'), [`<img src> ${host}/* user.contact.email`]],
    ['Angular, an attribute', 'a.component.ts', angular('§<link rel="stylesheet" [attr.href]="base + \'/a.css\'">', "base = 'https://t.example.com';"), [`<link href> ${host}/a.css`]],
    ['Angular, what a getter gives', 'a.component.ts', angular('§<img [src]="url">', 'get url() { return `https://t.example.com/p?e=${this.user.email}`; }'), [`<img src> ${host}/p user.contact.email`]],
    ['Angular, a list', 'a.component.ts', angular('§<img *ngFor="let link of links; let i = index" [src]="link">\n@for (link of links; track link) {\n§<img [src]="link">\n}', "links = ['https://t.example.com/a'];"), [`<img src> ${host}/a`, `<img src> ${host}/a`]],
    ['Angular, an optimised image', 'a.component.ts', angular('§<img [ngSrc]="url">', "url = 'https://t.example.com/a';"), [`<img src> ${host}/a`]],
  ])('%s', (_, file, text, expected) => { const m = marked(text, expected); expect(sent(file, m.code)).toEqual(m.expected); });

  it.each([
    ['a path', 'a.vue', setup('// https://t.example.com', '<img :src="`/p?e=${email}`">')],
    ['a link', 'a.vue', setup('', `<a :href="'${host}/p?e=' + email">a</a>`)],
    ['a name of the list, not of the code', 'a.vue', setup(`const link = '${host}/a';`, '<img v-for="link in links" :src="link">')],
    ['a name of a slot', 'a.vue', setup(`const link = '${host}/a';`, '<Card><template #item="{ link }"><img :src="link"></template></Card>')],
    ['a name of a block', 'a.svelte', svelte(`const link = '${host}/a';`, '{#each links as link}<img src={link}>{/each}{#snippet a(link)}<img src={link}>{/snippet}')],
    ['a name of a function', 'a.astro', astro(`const link = '${host}/a';`, '{links.map((link) => <img src={link} />)}')],
    ['a name of the list of a class', 'a.component.ts', angular('<img *ngFor="let link of links" [src]="link">', `link = '${host}/a';`)],
    ['a name of an element', 'a.component.ts', angular('<input #link><img [src]="link.value">', `link = '${host}/a';`)],
    ['another component that its class does not show', 'a.component.ts', angular('<app-card [src]="url"></app-card>', `url = '${host}/a';`)],
    ['a member of another class', 'a.component.ts', `${angular('<img [src]="url">', 'n = 1;')}\nexport class B { url = '${host}/a'; }`],
  ])('are nothing where they name %s', (_, file, text) => { expect(sent(file, text)).toEqual([]); });
});

describe('code in text', () => {
  const track = `function track(data) { return fetch('${host}/t', { method: 'POST', body: JSON.stringify(data) }); }`;
  it.each([
    ['Vue', 'a.vue', setup('', `<p>{{ §fetch('${host}/a') }}</p>`), [`fetch ${host}/a`]],
    ['Vue, filtered', 'a.vue', setup('', `<p>{{ §fetch('${host}/a|b') | shown }} {{ a | b }}</p>`), [`fetch ${host}/a|b`]],
    ['Vue, a directive', 'a.vue', setup('', `<p v-html="§fetch('${host}/a')" v-focus="1 2" />`), [`fetch ${host}/a`]],
    ['Svelte', 'a.svelte', svelte('', `{#await §fetch('${host}/a') then a}{a}{/await}{@html await (await §fetch('${host}/b')).text()}{await §fetch('${host}/c')}`), [`fetch ${host}/a`, `fetch ${host}/b`, `fetch ${host}/c`]],
    ['Svelte, a name of the markup', 'a.svelte', svelte('', `{#if a}{@const b = await §fetch('${host}/a')}{/if}{#key §fetch('${host}/b')}{/key}`), [`fetch ${host}/a`, `fetch ${host}/b`]],
    ['Astro', 'a.astro', astro(`const url = '${host}/a';`, '<p>{await §fetch(url).then((r) => r.text())}</p>\n<p set:html={await §fetch(url)} />'), [`fetch ${host}/a`, `fetch ${host}/a`]],
    ['Astro, in code in markup', 'a.astro', astro('', `{ids.map((id) => <p>{§fetch(\`${host}/\${id}\`)}</p>)}`), [`fetch ${host}/*`]],
    ['Angular', 'a.component.ts', angular('<p>{{ load(user.email) | async }}</p>', `load(email: string) { return §fetch('${host}/a?e=' + email); }`), [`fetch ${host}/a user.contact.email`]],
    ['beside code that is none', 'a.vue', setup('', `<p>{{ a b }} {{ ( }} {{ §fetch('${host}/a') }} {{ ) }} {{ /* }}</p>§<img :src="'${host}/b'"><p @click="a b">{{ §fetch('${host}/c') }}</p>`), [`fetch ${host}/a`, `<img src> ${host}/b`, `fetch ${host}/c`]],
  ])('%s', (_, file, text, expected) => { const m = marked(text, expected); expect(sent(file, m.code)).toEqual(m.expected); });

  it.each([
    ['Vue', 'a.vue', setup(track, '<p>{{ §track(user.email) }}</p>')],
    ['Vue, a method', 'a.vue', options(`{ methods: { ${track.replace('function ', '')} } }`, '<p @click="§track(user.email)" />')],
    ['Vue, what is typed', 'a.vue', options(`{ data: () => ({ email: '' }), methods: { ${track.replace('function ', '')} } }`, '<p @click="§track(email)" />')],
    ['Svelte', 'a.svelte', svelte(track, '<p>{§track(user.email)}</p>')],
    ['Svelte, what is handed on', 'a.svelte', svelte(track, '<p onclick={() => §track(user.email)} />')],
    ['Astro', 'a.astro', astro(track, '<p>{§track(user.email)}</p>')],
    ['Angular', 'a.component.ts', angular('<p (click)="§track(user.email)">{{ a }}</p>', track.replace('function ', ''))],
  ])('tells the data that it hands to a function that sends it (%s)', (_, file, text) => {
    const m = marked(text, [`fetch ${host}/t user.contact.email`]);
    expect(sent(file, m.code, 'handed')).toEqual(m.expected);
  });

  it.each([
    ['text', 'a.vue', setup('', `<p>fetch('${host}/a')</p><pre v-pre></pre>`)],
    ['a comment', 'a.svelte', svelte('', `<!-- {fetch('${host}/a')} -->`)],
    ['another block', 'a.vue', `<template><p /></template>\n<docs>\n{{ fetch('${host}/a') }}\n</docs>`],
    ['a style', 'a.svelte', `<style>p { background: fetch('${host}/a') }</style>`],
  ])('is nothing where it is %s', (_, file, text) => { expect(sent(file, text)).toEqual([]); });
});

describe('code that is long', () => {
  const long = `${'// what it is for is said at length.\n'.repeat(600)}`;
  it.each([
    ['Vue, an attribute', 'a.vue', setup('', `<button @click="() => { ${long} §fetch('${host}/a'); }" />`), [`fetch ${host}/a`]],
    ['Vue, in a text', 'a.vue', setup('', `<p>{{ [ ${long} §fetch('${host}/a') ] }}</p>`), [`fetch ${host}/a`]],
    ['Svelte, an attribute', 'a.svelte', svelte('', `<button onclick={() => { ${long} §fetch('${host}/a'); }} />§<img src="${host}/b">`), [`fetch ${host}/a`, `<img src> ${host}/b`]],
    ['Svelte, in a text', 'a.svelte', svelte('', `<p>{[ ${long} §fetch('${host}/a') ]}</p>`), [`fetch ${host}/a`]],
    ['Svelte, a list', 'a.svelte', svelte('', `{#each [ ${long} '${host}/a' ] as link}§<img src={link}>{/each}`), [`<img src> ${host}/a`]],
    ['Astro', 'a.astro', astro('', `{(() => { ${long} §fetch('${host}/a'); return <p>It's {§fetch('${host}/b')}</p>; })()}`), [`fetch ${host}/a`, `fetch ${host}/b`]],
    ['Astro, a list', 'a.astro', astro('', `{[ ${long} '${host}/a' ].map((link) => <p>§<img src={link}></p>)}`), [`<img src> ${host}/a`]],
    ['Angular, an attribute', 'a.component.ts', angular(`<p (click)="x = [ ${long.replaceAll('// what it is for is said at length.\n', "'a', ")} §load('${host}/a') ]"></p>`, `load(url: string) { return §fetch(url); }`), [`fetch ${host}/a`, 'fetch']],
    ['Angular, a list', 'a.component.ts', angular(`@for (link of [ '${host}/a', ${"'/a', ".repeat(600)} ]; track link) { §<img [src]="link"> }`, `link = '/b';`), [`<img src> ${host}/a`]],
    ['Angular, a template', 'a.component.ts', angular(`${'<p>a</p>\n'.repeat(20_000)}§<img [src]="url">`, `url = '${host}/a';`), [`<img src> ${host}/a`]],
  ])('is read: %s', (_, file, text, expected) => { const m = marked(text, expected); expect(sent(file, m.code)).toEqual(m.expected); expect(analysed(m.code, `/p/${file}`).limited).toBe(false); });

  it.each([
    ['a comment', 'a.svelte', svelte('', `<p>{[ ${long} /* fetch('${host}/a') */ ]}</p>`)],
    ['a text', 'a.astro', astro('', `{[ ${long} "fetch('${host}/a')" ]}`)],
    ['behind a brace that is open', 'a.svelte', svelte('', `<p>{ ${long}</p>`)],
  ])('is nothing where it is %s', (_, file, text) => { expect(sent(file, text)).toEqual([]); expect(analysed(text, `/p/${file}`).limited).toBe(false); });

  it('is said where it is more than can be read', () => {
    const text = `${'{#if a('.repeat(40_000)}{fetch('${host}/a')}`;
    expect(analysed(`<script>\nfetch('${host}/b');\n</script>\n${text}`, '/p/a.svelte').limited).toBe(true);
  });
});

describe('code of strangers in markup', () => {
  it.each([
    ['code that is none', '{{ a b }}'], ['what is not ended', '{{ ( }}'], ['comments', '{{ /* }}'], ['directives', '<p :a="b c" @d="e f" v-g="h i" />'], ['names', '<p v-for="a b in c" />'], ['nested names', '<p v-for="a in b">'],
  ])('does not hide what else is there: %s', (_, piece) => {
    const text = `<template>${piece.repeat(3000)}<img :src="'${host}/a'"></template>\n<script setup>\nfetch('${host}/b');\n</script>`;
    expect(analysed(text, '/p/a.vue').egress.map(({ api }) => api)).toEqual(['<img src>', 'fetch']);
  });

  const pieces = ['{{ a }}', '{{', '}}', '{', '}', '{#if a}', '{:else}', '{/if}', '{#each a as b, i (b.id)}', '{/each}', '{#await p then v}', '{@const x = 1}', '<img :src="a">', '<img src={`a${b}`}>', '<img {...x} {y}>', '<input v-model="a.b" type="email">', '<p v-for="(a, b) of c">', '</p>', '<p #x v-slot:y="{ z }">', '@if (a; as b) {', '@for (a of b; track a) {', '@let q = a;', "'", '"', '<', '>', '&amp;', '(', ')', '<p @click="a(); b">', '<p (click)="x = $event" [(ngModel)]="q.w">', '{a.map(b => <b>{b}</b>)}', '{a && <br>}', '\n', 'await ', 'class {', '<p *ngIf="a as b">', '#', '/*', '*/', '//', 'a=>', '...', '[', ']', '<p on:click={a} bind:value>', '{#snippet a(b)}', '{:then x}'];
  const mixed = (seed: number): string => { let at = seed; return Array.from({ length: 20 }, () => { at = (at * 1_103_515_245 + 12_345) % 2_147_483_648; return pieces[at % pieces.length]; }).join(''); };

  it('keeps no script from being read', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const markup = mixed(seed);
      const files = { 'a.vue': `<script setup>\nfetch('${host}/a');\n</script>\n<template>\n${markup}\n</template>`, 'a.svelte': svelte(`fetch('${host}/a');`, markup), 'a.astro': astro(`fetch('${host}/a');`, markup), 'a.component.ts': `import { Component } from '@angular/core';\nfetch('${host}/a');\n@Component({ template: \`${markup.replaceAll('`', '').replaceAll('${', '')}\` })\nexport class A {}` };
      for (const [file, text] of Object.entries(files)) expect(sent(file, text), `${file} ${markup}`).toContain(`2:1 fetch ${host}/a`);
    }
  });
});
