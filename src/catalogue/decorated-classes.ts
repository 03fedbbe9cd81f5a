/**
 * Functions that compilers write into modules in the place of decorators, by their names: TypeScript and tslib, SWC, esbuild.
 * `A = __decorate([Injectable(), __param(0, Inject('url')), __metadata('design:paramtypes', [Http])], A)`, `__decorate([Get()], A.prototype, 'list', null)`.
 * https://www.typescriptlang.org/docs/handbook/decorators.html#metadata
 */
export default {
  /** What is given the decorators, and what they stand before. */
  decorates: ['__decorate', '_ts_decorate', '__decorateClass'],
  /** What is given the place of a parameter, and a decorator of it. */
  parameter: ['__param', '_ts_param', '__decorateParam'],
  /** What is given a key and what a decorator would have told. */
  tells: ['__metadata', '_ts_metadata'],
  /** The key of the types of all parameters. */
  parameterTypes: 'design:paramtypes',
} as const;
