import { keeping } from '../catalogue/components.ts';

const states: ReadonlySet<string> = new Set(keeping.states);
const reducers: ReadonlySet<string> = new Set(keeping.reducers);
const contexts: ReadonlySet<string> = new Set(keeping.contexts);
const takers: ReadonlySet<string> = new Set(keeping.takers);
const filled: ReadonlySet<string> = new Set(keeping.filled);

/** What a function of this name gives as a pair: a value that is set, or one that a function makes of what is dispatched. */
export const pairOf = (name: string): 'state' | 'reducer' | undefined => (states.has(name) ? 'state' : reducers.has(name) ? 'reducer' : undefined);
/** Whether a function of this name makes a context, or takes what one holds. */
export const makesContext = (name: string): boolean => contexts.has(name);
export const takesContext = (name: string): boolean => takers.has(name);
const derived: ReadonlySet<string> = new Set(keeping.derived);
/** Whether a function of this name gives what a function that it is handed makes. */
export const derives = (name: string): boolean => derived.has(name);
const conditional: ReadonlySet<string> = new Set(keeping.conditional.tags), conditions: ReadonlySet<string> = new Set(keeping.conditional.attributes);
/** Whether a component shows what stands in it where an attribute holds, and whether an attribute of it is that. */
export const isConditional = (tag: string): boolean => conditional.has(tag);
export const isCondition = (attribute: string): boolean => conditions.has(attribute);
/** Whether a function makes a value of an object that markup fills in. */
export const makesFilled = (name: string): boolean => filled.has(name);
const members: ReadonlyMap<string, 'state' | 'derived' | 'methods'> = new Map(Object.entries(keeping.members));
/** What an option of a component or a store makes members of it. */
export const optionOf = (name: string): 'state' | 'derived' | 'methods' | undefined => members.get(name);
/** Whether a function is called as components are. */
export const isComponentName = (name: string): boolean => /^[A-Z]/.test(name);
/** Methods that put something else into what holds a value. */
export const setters: ReadonlySet<string> = new Set(keeping.setters);
/** The parts of a pair, the element of a context with its attribute, and the members of a class that is a component. */
export const parts: { readonly value: string; readonly setter: string; readonly provider: { readonly member: string; readonly attribute: string }; readonly inside: string; readonly setState: string; readonly state: string; readonly attributes: string; readonly children: string } = keeping;
