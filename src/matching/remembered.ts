/** Answers kept at most: the names of a program are few, and those of a hostile one are not kept for ever. */
const maxAnswers = 20_000;

/** The same function of a name, worked out once for each. */
export function remembered<T>(answer: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    let found = known.get(name);
    if (found === undefined && !known.has(name)) {
      if (known.size >= maxAnswers) known.clear();
      known.set(name, (found = answer(name)));
    }
    return found as T;
  };
}
