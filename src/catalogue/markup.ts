/** What stands before and behind the name of an attribute. */
export interface Affix {
  readonly before: string;
  readonly behind?: string;
}

/** How a notation of components writes code into markup. */
export interface MarkupNotation {
  /** Attributes whose value is code, by what stands around the name that the element knows them by; of several the first counts. */
  readonly binds: readonly Affix[];
  /** Attributes whose value is code and that name nothing of the element. */
  readonly runs: readonly Affix[];
  /** Attributes whose value is an object of attributes. */
  readonly spreads: readonly string[];
  /** Attributes whose value is run on an event. */
  readonly handles: readonly Affix[];
  /** The name by which such code knows the event. */
  readonly event: string;
  /** Attributes that name what a field of a form is bound to both ways, and the attribute of the element that it is then. */
  readonly holds: Readonly<Record<string, string>>;
  /** Attributes that repeat an element for what a list holds, and those that name what an element is handed. */
  readonly repeats: readonly string[];
  readonly hands: readonly Affix[];
  /** Attributes that give an element a name of the markup, and those that name a value of the code which holds it. */
  readonly names: readonly Affix[];
  readonly refers: readonly string[];
  /** Attributes under whose condition an element is shown, and what stands in the element with it. `hides`: it is there in any case, and loads what it loads, but nobody can use it. */
  readonly shown: { readonly when: string; readonly orWhen: string; readonly otherwise: string; readonly hides: string };
  readonly docs: readonly string[];
}

const never = { when: '', orWhen: '', otherwise: '', hides: '' } as const;

export const markup = {
  vue: {
    binds: [{ before: ':' }, { before: 'v-bind:' }], runs: [{ before: 'v-' }], spreads: ['v-bind'],
    handles: [{ before: '@' }, { before: 'v-on:' }], event: '$event', holds: { 'v-model': 'value' },
    repeats: ['v-for'], hands: [{ before: 'v-slot' }, { before: '#' }, { before: 'slot-scope' }], names: [], refers: ['ref'],
    shown: { when: 'v-if', orWhen: 'v-else-if', otherwise: 'v-else', hides: 'v-show' },
    docs: ['https://vuejs.org/api/built-in-directives.html'],
  },
  svelte: {
    binds: [], runs: [], spreads: [],
    handles: [{ before: 'on:' }], event: 'event', holds: { 'bind:value': 'value', 'bind:group': 'value', 'bind:checked': 'value', 'bind:files': 'value', 'bind:this': 'ref' },
    repeats: [], hands: [], names: [], refers: [], shown: never,
    docs: ['https://svelte.dev/docs/svelte/bind', 'https://svelte.dev/docs/svelte/legacy-on'],
  },
  astro: {
    binds: [], runs: [], spreads: [], handles: [], event: 'event', holds: {}, repeats: [], hands: [], names: [], refers: [], shown: never,
    docs: ['https://docs.astro.build/en/reference/astro-syntax/'],
  },
  angular: {
    binds: [{ before: '[attr.', behind: ']' }, { before: '[', behind: ']' }, { before: 'bind-' }], runs: [], spreads: [],
    handles: [{ before: '(', behind: ')' }, { before: 'on-' }], event: '$event', holds: { '[(ngModel)]': 'value', 'bindon-ngModel': 'value' },
    repeats: ['*ngFor'], hands: [{ before: 'let-' }], names: [{ before: '#' }], refers: [],
    shown: { when: '*ngIf', orWhen: '', otherwise: '', hides: '' },
    docs: ['https://angular.dev/guide/templates/binding', 'https://angular.dev/guide/templates/event-listeners', 'https://angular.dev/guide/templates/two-way-binding', 'https://angular.dev/api/common/NgFor'],
  },
} as const satisfies Record<string, MarkupNotation>;

/**
 * Attributes of elements by the names under which code knows them, where markup writes them in another way.
 * https://html.spec.whatwg.org/multipage/indices.html#attributes-3, https://angular.dev/guide/image-optimization
 */
export const attributeNames = { srcset: 'srcSet', imagesrcset: 'imageSrcset', formaction: 'formAction', attributionsrc: 'attributionSrc', ngsrc: 'src', ngsrcset: 'srcSet' } as const;

/** Attributes, in lower case, that list pictures to choose from. https://html.spec.whatwg.org/multipage/images.html#srcset-attributes */
export const candidates = ['srcset', 'imagesrcset'] as const;

/** Functions whose result the markup of a component names by what it holds. https://vuejs.org/guide/essentials/reactivity-fundamentals.html#caveat-when-unwrapping-in-templates */
export const unwrapped = ['computed', 'customRef', 'defineModel', 'ref', 'shallowRef', 'toRef', 'useCookie', 'useLocalStorage', 'useModel', 'useSessionStorage', 'useState'] as const;

/** Options of a component that name what it is given. https://vuejs.org/api/options-state.html#props */
export const givenOption = 'props';
/** Functions by which a component says what it is given. https://vuejs.org/api/sfc-script-setup.html#defineprops-defineemits */
export const givenBy = ['defineProps'] as const;
