import { Buffer } from 'node:buffer';

const r = (text: string, n: number): string => text.repeat(n);
const around = (before: string, inner: string, behind: string, ahead = '') => (n: number): string => ahead + r(before, n) + inner + r(behind, n);

/** Each way that JavaScript, TypeScript and JSX have to nest, as deep as is asked. */
export const shapes: Readonly<Record<string, (n: number) => string>> = {
  // Brackets.
  'groups': around('(', '1', ')'), 'arrays': around('[', '1', ']'), 'objects': around('{a:', '1', '}', 'x='), 'blocks': around('{', ';', '}'),
  'what is never closed': (n) => r('({[', n), 'calls': around('f(', '1', ')'), 'optional calls': around('a?.(', '1', ')'), 'computed members': around('a[', '1', ']'),
  'templates': around('`${', '1', '}`'), 'functions': around('function f(){', '', '}'), 'function expressions': around('(function(){', '', '})()'), 'classes': around('class A{a=', '1', '}'),
  'class expressions with methods': around('x=class{a(){', '', '}}'), 'static blocks': around('class A{static{', '', '}}'), 'arrow functions with bodies': around('()=>{return ', '1', '}', 'x='),
  'arrow functions that give objects': around('()=>({a:', '1', '})', 'x='), 'parameters with defaults': around('(a=', '1', ')=>1', 'x='), 'spread': around('[...', 'a', ']'),
  'patterns of arrays': around('[', 'a', ']=b;', 'let '), 'patterns of objects': around('{a:', 'b', '}', 'let '), 'dynamic imports': around('import(', 'a', ')'), 'arguments of async': around('async(', '', ')'),
  'try': around('try{', 'b;', '}catch{}'), 'switch': around('switch(a){case 1:', 'b;', '}'), 'labelled blocks': around('a:{', '', '}'), 'namespaces': around('namespace A{', '', '}'),
  'decorators': around('@(class{', '', '})', ''), 'negated groups': around('!(', '1', ')'),
  // To the right.
  '!': (n) => `${r('!', n)}a`, '~': (n) => `${r('~', n)}a`, '- -': (n) => `${r('- ', n)}a`, '+ +': (n) => `${r('+ ', n)}a`, 'typeof': (n) => `${r('typeof ', n)}a`, 'typeof and other blanks': (n) => `${r('typeof\u00a0', n)}a`,
  'void': (n) => `${r('void ', n)}a`, 'delete': (n) => `${r('delete ', n)}a`, 'await': (n) => `async function f(){${r('await ', n)}a}`, 'await and comments': (n) => `${r('await/**/', n)}a`,
  'yield': (n) => `function* f(){${r('yield ', n)}a}`, 'yield*': (n) => `function* f(){${r('yield*', n)}a}`, 'new': (n) => `${r('new ', n)}a`, 'signs and words': (n) => `${r('!typeof -void ', n)}a`,
  '**': (n) => `a${r('**a', n)}`, '=': (n) => `${r('a=', n)}1;`, '+=': (n) => `${r('a+=', n)}1;`, '||=': (n) => `${r('a||=', n)}1;`, 'choices': (n) => `${r('a?b:', n)}c;`, 'choices inside each other': around('a?', 'b', ':c'),
  'choices and groups': (n) => `x=${r('a?(b):c=>', n)}d`, '=>': (n) => `x=${r('a=>', n)}1;`, '(a) =>': (n) => `x=${r('(a)=>', n)}1;`, 'async =>': (n) => `x=${r('async a=>', n)}1;`, '=> with types': (n) => `x=${r('(a:b):c=>', n)}1;`,
  'generic arrow functions': (n) => `x=${r('<T>(a)=>', n)}1;`, 'casts': (n) => `x=${r('<T>', n)}a;`, 'extends': around('class extends ', 'B', '{}', 'x='),
  // Statements.
  'if': (n) => `${r('if(a)', n)}b;`, 'if in lines': (n) => `${r('if(a)\n', n)}b;`, 'else if': (n) => `${r('if(a)b;else ', n)}c;`, 'else if with blocks': (n) => `${r('if(a){b}else ', n)}{c}`, 'else if in lines': (n) => `${r('if (a)\n  b\nelse ', n)}c`,
  'if with else': around('if(a)', 'b;', 'else c;'), 'for': (n) => `${r('for(;;)', n)}b;`, 'for of': (n) => `${r('for(a of b)', n)}b;`, 'while': (n) => `${r('while(a)', n)}b;`, 'do': around('do ', 'b;', 'while(a);'),
  'with': (n) => `${r('with(a)', n)}b;`, 'labels': (n) => `${r('a:', n)}b;`, 'if, while and for': (n) => `${r('if(a)\nwhile(b)\nfor(;;)\n', n)}b;`,
  // To the left.
  '+': (n) => `a${r('+a', n)}`, '+ of strings': (n) => `"a"${r('+"a"', n)}`, '||': (n) => `a${r('||a', n)}`, '&&': (n) => `a${r('&&a', n)}`, '??': (n) => `a${r('??a', n)}`, '==': (n) => `a${r('==a', n)}`, '|': (n) => `a${r('|a', n)}`,
  '<': (n) => `a${r('<a', n)}`, '<<': (n) => `a${r('<<a', n)}`, 'in': (n) => `a${r(' in a', n)}`, 'instanceof': (n) => `a${r(' instanceof a', n)}`, 'members': (n) => `a${r('.a', n)}`, 'optional members': (n) => `a${r('?.a', n)}`,
  'elements of arrays': (n) => `a${r('[0]', n)}`, 'calls of calls': (n) => `a${r('()', n)}`, 'calls of members': (n) => `a${r('.a()', n)}`, 'calls with types': (n) => `a${r('.b<c>()', n)}`, 'tags': (n) => `a${r('``', n)}`, 'a!': (n) => `a${r('!', n)}`,
  'as': (n) => `x=a${r(' as T', n)};`, 'satisfies': (n) => `x=a${r(' satisfies T', n)};`,
  // Types.
  'array types': (n) => `let a:b${r('[]', n)};`, 'indexed types': (n) => `let a:b${r('[c]', n)};`, 'type arguments': around('A<', 'b', '>', 'let a:'), 'type arguments, unclosed': (n) => `let a:${r('A<', n)}`, 'type arguments of calls': (n) => `${around('f<', 'b', '>')(n)}();`,
  'comparisons in a list': (n) => `[${r('a<b,', n)}c]`, 'type arguments of imports': around('import("a").b<', 'c', '>', 'let a:'), 'grouped types': around('(', 'b', ')', 'let a:'), 'tuples': around('[', 'b', ']', 'let a:'), 'object types': around('{a:', 'b', '}', 'let a:'),
  'methods of types': around('{a():', 'b', '}', 'type A='), 'mapped types': around('{[K in a]:', 'a', '}', 'type A='), 'function types': (n) => `let a:${r('()=>', n)}b;`, 'parameters of function types': around('(a:', 'b', ')=>c', 'type A='),
  'type parameters': around('<T extends ', 'b', '>()=>c', 'type A='), 'constructor types': (n) => `let a:${r('new()=>', n)}b;`, 'conditional types': (n) => `type A=${r('a extends b?c:', n)}d;`, 'conditional types with arguments': (n) => `type A=${r('a extends B<c,d>?e:', n)}f;`,
  'infer': (n) => `type A=a extends ${r('infer B extends ', n)}b?c:d;`, 'keyof': (n) => `type A=${r('keyof ', n)}a;`, 'keyof in lines': (n) => `type A=${r('keyof\n', n)}a;`, 'template types': around('`${', 'a', '}`', 'type A='), '!a as a type': (n) => `let a:${r('!', n)}b;`,
  'namespaces with dots': (n) => `namespace A${r('.A', n)}{}`, 'heritage': around('B<', 'c', '>', 'class A implements '),
};

/** The same of JSX. */
export const elements: Readonly<Record<string, (n: number) => string>> = {
  'elements': around('<a>', '', '</a>', 'x='), 'elements in lines': around('<a>\n', "don't", '</a>', 'x='), 'fragments': around('<>', '', '</>', 'x='), 'elements, unclosed': (n) => `x=${r('<a>', n)}`,
  'elements in attributes': around('<a b=', '"c"', '/>', 'x='), 'values in elements': around('<a>{', '1', '}</a>', 'x='), 'names of elements': (n) => `x=<a${r('.a', n)}/>;`,
};

const lines = (n: number, line: (i: number) => string, between = '\n'): string => Array.from({ length: n }, (_, i) => line(i)).join(between);

/** Large and flat: no stack is needed for these. */
export const flat: Readonly<Record<string, string>> = {
  'a page in a string': `const page = '${r('<a href="x" class="y">', 5_000)}';`,
  'brackets in strings': `const a = '${r('(', 50_000)}'; const b = "${r('[{', 50_000)}"; const c = '\\'${r('(', 50_000)}';`,
  'brackets in comments': `// ${r('(', 50_000)}\n/* ${r('{[\n', 50_000)} */ a();`,
  'brackets in a template': `const t = \`${r('({[', 50_000)}\${a}${r('({[\n', 50_000)}\`;`,
  'brackets in regular expressions': `${lines(5_000, () => 'a = /[(\\]]\\(\\{/.test(b) ? c / d : e;')}`,
  'a quote in a regular expression': `${lines(5_000, () => "if (a) /['(]/.test(b); else a = b / c / (d);")}`,
  'text between tags': `const a = <p>\n${r("don't ((( [ \n", 20_000)}</p>;`,
  'if and else, one behind the other': lines(5_000, (i) => `if (a === ${i}) b(); else if (c) d(); else { e(); }`),
  'if and else without semicolons': lines(5_000, (i) => `if (a === ${i})\n  b()\nelse\n  c()`),
  'a chain of 2,000 else if': lines(2_000, (i) => `if (a === ${i}) { b(); }`, ' else '),
  '5,000 operands of ||': `const a = ${lines(5_000, (i) => `b === ${i}`, ' || ')};`,
  '20,000 operands of +': `const a = ${lines(20_000, (i) => `'${i}'`, ' + ')};`,
  '10,000 negations': `const a = ${lines(10_000, (i) => `!a${i}`, ' && ')};`,
  '10,000 choices in a list': `const a = [${lines(10_000, (i) => `a${i} ? b : c`, ', ')}];`,
  '10,000 assignments without semicolons': lines(10_000, (i) => `a${i} = b => c`),
  '10,000 declarations behind a comma': `var ${lines(10_000, (i) => `a${i} = b${i} < c`, ',')};`,
  '10,000 members of a type without semicolons': `interface A {\n${lines(10_000, (i) => `a${i}: B<C>\nb${i}(c: D): void`)}\n}`,
  '10,000 cases': `switch (a) {\n${lines(10_000, (i) => `case ${i}: case 'b${i}':\n  c = d ? e : f; break;`)}\n}`,
  '10,000 members of a union': `type A = ${lines(10_000, (i) => `'a${i}'`, ' | ')};`,
  '10,000 loops': lines(10_000, () => 'for (let i = 0; i < n; i++) while (a < b) if (c) d++; else e--;'),
  '10,000 functions': lines(10_000, (i) => `export async function f${i}<T extends U = V>(a: T, b = c as W, ...d: X[]): Promise<Y<Z>> { return typeof a! === 'b' ? await c : new D(); }`),
  'links of a chain of calls': `a${r(".then((b) => { c(`${b}`); })", 5_000)};`,
  'a list of objects of 2 MB': `export default [${lines(25_000, (i) => `{ id: ${i}, name: 'n${i}', tags: ['a', ['b']], on: !0, at: { x: -1, y: { z: [] } } }`, ',')}];`,
  'source maps and other data': `const a = 'data:application/json;base64,${Buffer.alloc(300_000, '{[(').toString('base64')}';`,
};
