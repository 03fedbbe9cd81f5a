/**
 * How libraries of components keep what changes: functions that give a pair of a value and what sets it, or a value and what a function of one's own
 * makes of what is dispatched; functions that make a context and that take it; the members of a context that are elements, and their attribute.
 * https://react.dev/reference/react, https://preactjs.com/guide/v10/hooks/, https://docs.solidjs.com/reference/basic-reactivity/create-signal,
 * https://vuejs.org/api/reactivity-core.html#computed, https://svelte.dev/docs/svelte/svelte-store#derived
 */
export const keeping = {
  states: ['createSignal', 'useState'],
  reducers: ['useReducer'],
  contexts: ['createContext'],
  takers: ['use', 'useContext'],
  provider: { member: 'Provider', attribute: 'value' },
  /** The parts of a pair. */
  value: '0', setter: '1',
  /** Methods that put something else into what holds a value. */
  setters: ['mutate', 'set', 'update'],
  /** Functions that make a value of an object which markup fills in, the member by which some of them give it. https://vuejs.org/api/ */
  filled: ['observable', 'reactive', 'ref', 'shallowReactive', 'shallowRef', 'writable'], inside: 'value',
  /** Functions that give what a function of one's own makes, worked out anew where what it hangs on has changed. */
  derived: ['computed', 'createMemo', 'derived', 'memoize', 'useComputed', 'useMemo'],
  /** Components that show what stands in them where an attribute holds. https://docs.solidjs.com/concepts/control-flow/conditional-rendering */
  conditional: { tags: ['If', 'Match', 'Show', 'When'], attributes: ['condition', 'if', 'when'] },
  /** What options of components and stores make members of them: https://vuejs.org/api/options-state.html, https://pinia.vuejs.org/core-concepts/ */
  members: { asyncData: 'state', data: 'state', setup: 'state', state: 'state', computed: 'derived', getters: 'derived', actions: 'methods', methods: 'methods' },
  /** What a class calls to write its state, the field that it is, and the field that its attributes are. */
  setState: 'setState', state: 'state', attributes: 'props', children: 'children',
} as const;
