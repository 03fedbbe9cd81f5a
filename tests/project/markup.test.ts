import { describe, expect, it } from 'vitest';
import { markupOf } from '../../src/project/markup/markup.ts';
import { analysed } from '../analysis/subject.ts';

const loaded = (file: string, text: string): string[] => analysed(text, `/p/${file}`).egress.map(({ line, column, api, destination }) => `${line}:${column} ${api} ${destination.urls.join(' ')}`);
const url = 'https://api.example.com/a';

describe('what the markup of a component loads', () => {
  it.each([
    ['Vue', 'a.vue', `<script setup>\nconst n = 1;\n</script>\n<template>\n  <p><img alt="b" src="${url}"></p>\n</template>`, [`5:6 <img src> ${url}`]],
    ['Vue without code', 'a.vue', `<template><iframe src='${url}'></iframe></template>`, [`1:11 <iframe src> ${url}`]],
    ['Vue, a name', 'a.vue', `<template><img :src="logo"></template>\n<script setup lang="ts">\nconst logo = '${url}';\n</script>`, [`1:11 <img src> ${url}`]],
    ['Vue, a member', 'a.vue', `<script setup>\nconst urls = { logo: '${url}' };\n</script>\n<template><img v-bind:src="urls.logo"></template>`, [`4:11 <img src> ${url}`]],
    ['Vue, a text', 'a.vue', `<template><img :src="'${url}'"><img :src="'${url}?' + id"></template>`, [`1:11 <img src> ${url}`, `1:${26 + url.length} <img src> ${url}`]],
    ['Vue, a template', 'a.vue', `<script setup>\nconst host = 'https://api.example.com';\n</script>\n<template><img :src="\`\${host}/a\`"></template>`, [`4:11 <img src> ${url}`]],
    ['Vue, a style', 'a.vue', `<template><p /></template>\n<style scoped>\n@import url("${url}.css");\n</style>`, [`2:1 <style>.textContent ${url}.css`]],
    ['Vue, a style of an element', 'a.vue', `<template><p style="background: url(${url}.png)"></p></template>`, [`1:11 Element.style ${url}.png`]],
    ['Svelte', 'a.svelte', `<script>\nlet n = 0;\n</script>\n<svelte:head><script async src="${url}.js"></script></svelte:head>`, [`4:14 <script src> ${url}.js`]],
    ['Svelte, a name', 'a.svelte', `<script>\nconst logo = '${url}';\n</script>\n<img src={logo}><img src="{logo}">`, [`4:1 <img src> ${url}`, `4:17 <img src> ${url}`]],
    ['Svelte, a name for short', 'a.svelte', `<script>\nconst src = '${url}';\n</script>\n<img alt="" {src}>`, [`4:1 <img src> ${url}`]],
    ['Svelte, code in a text', 'a.svelte', `<script>\nexport let id;\n</script>\n<img src="${url}/{id}.gif">`, [`4:1 <img src> ${url}/*.gif`]],
    ['Astro', 'a.astro', `---\nconst logo = '${url}';\n---\n<head><link rel="stylesheet" href="${url}.css"></head>\n{list.map(() => <img src={logo} />)}`, [`4:7 <link href> ${url}.css`, `5:17 <img src> ${url}`]],
    ['Astro, a template', 'a.astro', `---\nconst host = 'https://api.example.com';\n---\n<img src=\`\${host}/a\` />`, [`4:1 <img src> ${url}`]],
    ['characters that are written as markup does', 'a.vue', `<template><img src="https://api&#46;example.com/a?b&amp;c"></template>`, [`1:11 <img src> ${url}`]],
  ])('%s', (_, file, text, expected) => { expect(loaded(file, text)).toEqual(expected); });

  it.each([
    ['a path', 'a.vue', `<!-- ${url} -->\n<template><img src="/a.png"><img src="./a.png"><img src="@/assets/a.png"></template>`],
    ['an import', 'a.vue', `<script setup>\n// ${url}\nimport logo from './a.png';\n</script>\n<template><img :src="logo"></template>`],
    ['what is given', 'a.svelte', `<script>\n// ${url}\nexport let src;\n</script>\n<img {src}>`],
    ['a comment', 'a.vue', `<template><!-- <img src="${url}"> --></template>`],
    ['a link', 'a.vue', `<template><a href="${url}">a</a></template>`],
    ['a link to another form of the page', 'a.astro', `<link rel="canonical" href="${url}" />`],
    ['a text', 'a.svelte', `<p>see src="${url}"</p><img alt="${url}" src="/a.png"><input placeholder="${url}" />`],
    ['a text in code', 'a.svelte', `<script>\nconst text = '<img src="${url}">';\n</script>`],
    ['another block', 'a.vue', `<template><p /></template>\n<docs>\n<img src="${url}">\n</docs>`],
    ['another language', 'a.vue', `<template lang="pug">\nimg(src="${url}")\np <img src="${url}">\n</template>`],
    ['a member of nothing known', 'a.vue', `<script setup>\n// ${url}\nconst n = 1;\n</script>\n<template><img :src="item.src"><img :src="a ? b : '${url}'.length"></template>`],
    ['a component', 'a.vue', `<template><Card src="${url}" /></template>`],
    ['text of an area', 'a.svelte', `<textarea><img src="${url}"></textarea>`],
    ['code in braces in Vue', 'a.vue', `<template><p>{{ '<img' }}</p><b title={${url}}></b></template>`],
  ])('is not %s', (_, file, text) => { expect(loaded(file, text)).toEqual([]); });

  it('is found beside what its code sends', () => {
    expect(loaded('a.vue', `<script setup>\nfetch('${url}');\n</script>\n<template><img src="${url}" @click="go(1)"></template>`)).toEqual([`2:1 fetch ${url}`, `4:11 <img src> ${url}`]);
  });
});

describe('markup of strangers', () => {
  it.each([['open tags', '<a '], ['braces', '<a b={'], ['quotes', '<a b="'], ['comments', '<!--'], ['styles', '<style>'], ['ampersands', '<a b="&#1'], ['references out of range', '<img src="//&#9999999;">'], ['conditions', '<a v-if="b">'], ['conditions that hide', '<a v-show="b" v-if="c">'], ['blocks', '{#if a}'], ['branches', '{#if a}{:else if b}'], ['other blocks', '@if (a) {'], ['other branches', '@if (a) {} @else if (b) {'], ['open parentheses', '@if ('], ['conditions in code', '{a && <b'], ['ends', '</a>{/if}}']])('of many %s ends', (_, piece) => {
    for (const notation of ['vue', 'svelte', 'astro', 'angular'] as const) {
      const { elements, regions } = markupOf(piece.repeat(20_000), [], notation);
      expect(elements.length + regions.length).toBeLessThanOrEqual(40_000);
    }
  });
});
