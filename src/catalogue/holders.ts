/** An object that holds something in a member and is told by a type argument what: `useRef<HTMLImageElement>(null).current`. */
export interface Holder {
  /** The packages that have it; `global` where a build brings it in without an import. */
  readonly packages: readonly string[];
  /** The functions that make one, and the types that name one. */
  readonly functions: readonly string[];
  readonly types: readonly string[];
  readonly member: string;
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
  { packages: ['@angular/core'], functions: [], types: ['ElementRef'], member: 'nativeElement', docs: 'https://angular.dev/api/core/ElementRef' },
];
