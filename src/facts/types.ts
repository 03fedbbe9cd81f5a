/**
 * What one module's text says, unlinked: plain data (JSON round-trips), no AST node, no resolved path.
 * Names are resolved to bindings of the module; everything outside it is a specifier or a free name.
 * Offsets (`s`, `e`) are UTF-16 positions in the text.
 */

/** An expression, lowered: parentheses, type assertions and non-null marks are gone, property names that are constant are text. */
export type Expr = Span & (
  | { readonly k: 'text'; readonly v: string }
  | { readonly k: 'number'; readonly v: number }
  | { readonly k: 'constant'; readonly v: boolean | null | undefined }
  | { readonly k: 'pattern'; readonly v: string; readonly flags: string }
  | { readonly k: 'template'; readonly quasis: readonly string[]; readonly parts: readonly Expr[]; readonly tag: Expr | undefined; readonly raw: readonly string[] | undefined; readonly site: number }
  | { readonly k: 'binary'; readonly op: string; readonly left: Expr; readonly right: Expr }
  | { readonly k: 'unary'; readonly op: string; readonly of: Expr }
  | { readonly k: 'name'; readonly binding: number }
  | { readonly k: 'free'; readonly name: string }
  | { readonly k: 'member'; readonly of: Expr; readonly key: string | Expr }
  /** `holds`: the type argument of a function that makes an object which holds something of that type. */
  | { readonly k: 'call'; readonly callee: Expr; readonly args: readonly Expr[]; readonly site: number; readonly holds?: TypeExpr }
  | { readonly k: 'new'; readonly callee: Expr; readonly args: readonly Expr[]; readonly site: number; readonly holds?: TypeExpr }
  | { readonly k: 'object'; readonly props: readonly Prop[] }
  | { readonly k: 'array'; readonly items: readonly Expr[] }
  | { readonly k: 'choice'; readonly op: '||' | '??' | '&&'; readonly left: Expr; readonly right: Expr }
  | { readonly k: 'conditional'; readonly test: Expr; readonly then: Expr; readonly else: Expr }
  | { readonly k: 'function'; readonly id: number }
  | { readonly k: 'class'; readonly id: number }
  /** `static`: the class itself, and no object of it. */
  /** `fn`: outside of classes, the function whose own it is; an arrow function has none. */
  | { readonly k: 'this'; readonly class: number; readonly static?: true; readonly fn?: number }
  | { readonly k: 'super'; readonly class: number }
  | { readonly k: 'await'; readonly of: Expr }
  | { readonly k: 'spread'; readonly of: Expr }
  | { readonly k: 'import'; readonly of: Expr }
  | { readonly k: 'sequence'; readonly items: readonly Expr[] }
  | { readonly k: 'assign'; readonly op: string; readonly target: Expr | undefined; readonly value: Expr }
  | { readonly k: 'element'; readonly tag: string | Expr; readonly props: readonly Prop[]; readonly children: readonly Expr[] }
  | { readonly k: 'opaque' }
);

export interface Span {
  readonly s: number;
  readonly e: number;
}

/** A property of an object or an attribute of an element; a spread has no key. */
export interface Prop {
  readonly key: string | Expr | undefined;
  readonly value: Expr;
  /** A getter: reading the property runs `value`, a function. */
  readonly get?: true;
}

/** One step of destructuring; `key` absent stands for the rest or an element that iteration yields. */
export interface Step {
  readonly key: string | undefined;
  /** The name of a member that is worked out: `{ [name]: x }`. */
  readonly computed?: Expr;
  readonly fallback: Expr | undefined;
  /** The rest of an object: all members but these. `key` is absent then. */
  readonly but?: readonly string[];
}

/** A part of the text that may not run, or not to its end, where what stands behind it runs. */
export type Region = Span;

/** One write to a binding or a field. */
export interface Write {
  readonly value: Expr;
  readonly path: readonly Step[];
  readonly op: string;
  /** Function in which it is written; -1 is the module. */
  readonly fn: number;
  readonly guard: number;
  /** The innermost branch, loop or attempt that it stands in. */
  readonly within?: Region | undefined;
}

export interface Binding {
  readonly name: string;
  readonly kind: 'import' | 'const' | 'let' | 'var' | 'param' | 'function' | 'class' | 'enum' | 'catch' | 'type';
  /** Function that owns it; -1 is the module. */
  readonly fn: number;
  readonly writes: Write[];
  readonly at: number;
  import?: { readonly from: string; readonly name: string };
  param?: { readonly fn: number; readonly index: number; readonly path: readonly Step[]; readonly rest: boolean };
  /** What is caught: of which attempt, and the steps that lead to it. */
  caught?: { readonly attempt: number; readonly path: readonly Step[] };
  type?: TypeExpr | undefined;
  /** Whether it is declared without a value. */
  bare?: true;
  /** Member writes (`b.x = …`): indices into `assigns`. */
  readonly members: number[];
  /** Writes to members of its members (`b.x.y = …`): indices into `assigns`. */
  nested?: number[];
  /** What is merged into it: `Object.assign(b, …)`. */
  merged?: Write[];
  /** Method calls on it (`b.push(…)`): indices into `calls`. */
  readonly uses: number[];
}

/** A type annotation as far as it can name a receiver. */
export type TypeExpr =
  | { readonly k: 'ref'; readonly path: readonly string[]; readonly binding: number; readonly args: readonly TypeExpr[] }
  | { readonly k: 'typeof'; readonly of: Expr }
  /** `texts`: members that are neither a receiver nor a truth nor a function. */
  | { readonly k: 'shape'; readonly members: Readonly<Record<string, TypeExpr>>; readonly texts?: readonly string[]; readonly extends: readonly TypeExpr[] }
  | { readonly k: 'union'; readonly of: readonly TypeExpr[] }
  | { readonly k: 'text'; readonly v: string };

/** A key of a container, and the package of the decorator that names it. */
export interface Asked {
  readonly key: Expr;
  readonly from: string;
}

export interface Param {
  readonly binding: number;
  readonly fallback: Expr | undefined;
  readonly rest: boolean;
  readonly type: TypeExpr | undefined;
  /** The key under which a container hands it out, where a decorator names it. */
  readonly asks?: Asked;
  /** Decorators of packages, which say what is handed to it: `@Body('email') email`. */
  readonly handed?: readonly Expr[];
}

export interface Func extends Span {
  readonly name: string;
  readonly params: readonly Param[];
  /** Values returned and yielded. */
  readonly returns: Expr[];
  /** Which of them are given back under a condition, each with the guard around it. */
  under?: [index: number, guard: number][];
  /** Of a generator, where the values stand that it returns: who goes through what it yields does not see them. */
  readonly last?: number[];
  /** Enclosing function; -1 is the module. */
  readonly up: number;
  readonly class: number;
  /** Where the function stands as an argument of a call; index -1 is a function called where it is written. */
  use?: { readonly site: number; readonly index: number } | undefined;
  /** Where the function stands as an option of a call: `start({ onError: (event) => … })`. */
  option?: { readonly site: number; readonly key: string } | undefined;
  readonly guard: number;
  /** The class that `new` makes an object of, for a function whose prototype is given methods. */
  makes?: number;
  /** Whether the function around it gives it back: then others run it. */
  returned?: true;
  /** Whether what it gives back is a promise. */
  readonly async?: true;
  /** Whether a bundler made it of a module: it has what it gives as a member, too. */
  readonly getter?: true;
}

export interface Field {
  readonly writes: Write[];
  type?: TypeExpr | undefined;
  readonly static: boolean;
  /** The key under which a container hands it out, where a decorator names it. */
  asks?: Asked;
}

export interface Class extends Span {
  readonly name: string;
  readonly extends: Expr | undefined;
  /** Names of the module for the interfaces that it says it implements. */
  readonly implements?: readonly number[];
  ctor: number;
  readonly fields: Record<string, Field>;
  /** Writes to members of what a field holds, its own or an inherited one (`this.field.x = …`), by the field: indices into `assigns`. */
  nested?: Record<string, number[]>;
  /** What is merged into its objects: `Object.assign(this, …)`. */
  merged?: Write[];
  readonly methods: Record<string, { readonly fn: number; readonly kind: 'method' | 'get' | 'set'; readonly static: boolean }>;
  readonly fn: number;
}

/** A call or construction, a tagged template or a dynamic import. */
export interface Call {
  readonly expr: Expr;
  readonly fn: number;
  readonly guard: number;
}

/** A member write. */
export interface Assign extends Span {
  readonly of: Expr;
  readonly key: string | Expr;
  readonly value: Expr;
  readonly op: string;
  readonly fn: number;
  readonly guard: number;
  readonly within?: Region | undefined;
}

/** A member that is deleted. */
export type Deletion = Pick<Assign, 's' | 'e' | 'of' | 'key' | 'fn' | 'within'>;

/** A condition that holds (`sense`) wherever a site with this guard is reached. */
export interface Guard {
  readonly test: Expr;
  readonly sense: boolean;
  readonly up: number;
}

export type Export =
  | { readonly k: 'value'; readonly value: Expr }
  | { readonly k: 'from'; readonly from: string; readonly name: string; readonly type?: true };

export interface ModuleFacts {
  readonly bindings: readonly Binding[];
  readonly functions: readonly Func[];
  readonly classes: readonly Class[];
  readonly calls: readonly Call[];
  readonly assigns: readonly Assign[];
  readonly deletes: readonly Deletion[];
  readonly elements: readonly { readonly expr: Expr; readonly fn: number; readonly guard: number }[];
  readonly guards: readonly Guard[];
  /** Where a function throws or gives back a rejection that it does not catch itself. */
  readonly stops: readonly { readonly fn: number; readonly guard: number; readonly rejects?: boolean }[];
  /** What is thrown, and the attempt of its function that catches it; undefined: none does. */
  readonly throws: readonly { readonly value: Expr; readonly fn: number; readonly attempt: number | undefined }[];
  /** Attempts that catch what is thrown in them. */
  readonly attempts: readonly (Region & { readonly fn: number })[];
  /** Loops: what stands in one may run before what stands above it there. */
  readonly loops: readonly (Region & { readonly fn: number })[];
  /** Whether some of the code in the markup around the code was too much to read. */
  readonly isCut?: true;
  /** Functions, by their name, that the markup around the code hands to an event. */
  readonly handled: readonly { readonly event: string; readonly name: string; readonly fn: number; readonly guard: number; readonly s: number; /** Whether the markup is a file of its own, which says itself when. */ readonly beside?: true }[];
  /** The functions that stand for the markup around the code. */
  readonly markup?: readonly number[];
  /** The binding that stands for an object of the component whose markup this is, where it is a file of its own. */
  readonly component?: number;
  /** Elements of markup in other files that are bound to members of the module's classes. */
  readonly fields?: readonly Expr[];
  /** What runs of a component's file where it is shown: all of it, or what it hands out. */
  readonly shown?: 'body' | 'members';
  readonly exports: Readonly<Record<string, Export>>;
  /** Specifiers of `export *`. */
  readonly stars: readonly string[];
  /** Names of the module's own scope. */
  readonly top: Readonly<Record<string, number>>;
  /** Offsets at which lines start. */
  readonly lines: readonly number[];
}

/** The line (from 1) of an offset. */
export function lineOf(lines: readonly number[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
