/** An object that holds something in a member and is told by a type argument what: `useRef<HTMLImageElement>(null).current`. A function that is told so what it is handed holds it in `<0>`. */
export interface Holder {
  /** The packages that have it; `global` where a build brings it in without an import. */
  readonly packages: readonly string[];
  /** The functions that make one, and the types that name one. */
  readonly functions: readonly string[];
  readonly types: readonly string[];
  readonly member: string;
  /** Whether what it is made with only describes it. */
  readonly described?: true;
  readonly docs: string;
}

export const holders: readonly Holder[] = [
  {
    packages: ['preact', 'preact/compat', 'preact/hooks', 'react'], functions: ['createRef', 'useRef'], types: ['ForwardedRef', 'LegacyRef', 'MutableRef', 'MutableRefObject', 'Ref', 'RefObject'], member: 'current',
    docs: 'https://react.dev/reference/react/useRef',
  },
  {
    packages: ['#imports', '@vue/composition-api', '@vue/reactivity', 'global', 'vue'], functions: ['ref', 'shallowRef', 'useTemplateRef'], types: ['ComputedRef', 'MaybeRef', 'Ref', 'ShallowRef', 'TemplateRef'], member: 'value',
    docs: 'https://vuejs.org/api/reactivity-core.html#ref',
  },
  {
    packages: ['preact', 'preact/compat', 'react'], functions: ['createContext'], types: ['Context'], member: 'value',
    docs: 'https://react.dev/reference/react/createContext',
  },
  { packages: ['@angular/core'], functions: ['InjectionToken'], types: ['InjectionToken'], member: 'value', described: true, docs: 'https://angular.dev/api/core/InjectionToken' },
  { packages: ['@vue/composition-api', 'vue'], functions: [], types: ['InjectionKey'], member: 'value', docs: 'https://vuejs.org/guide/typescript/composition-api#typing-provide-inject' },
  { packages: ['aws-lambda'], functions: [], types: ['Handler'], member: '<0>', docs: 'https://docs.aws.amazon.com/lambda/latest/dg/typescript-handler.html' },
  { packages: ['@angular/core'], functions: [], types: ['ElementRef'], member: 'nativeElement', docs: 'https://angular.dev/api/core/ElementRef' },
];
