/** What says how names are resolved and what variables hold. */
const configuration = /^(?:package\.json|[jt]sconfig[^/]*\.json|pnpm-workspace\.yaml|lerna\.json|\.env(?:\..*)?)$/;

/** Whether a file of that name says how names are resolved or what variables hold: where it differs, every outcome may. */
export function isConfiguration(name: string): boolean {
  return configuration.test(name);
}
