/**
 * How containers, contexts and components hand out under a key what was put under it elsewhere. https://docs.nestjs.com/fundamentals/custom-providers,
 * https://angular.dev/guide/di, https://github.com/microsoft/tsyringe, https://inversify.io/docs, https://docs.typestack.community/typedi,
 * https://vuejs.org/guide/components/provide-inject.html, https://react.dev/reference/react/useContext
 */
export const provisions = {
  /** Functions that give what is kept under the key that they are given, by package. */
  takers: [
    { packages: ['preact', 'preact/compat', 'preact/hooks', 'react'], names: ['use', 'useContext'] },
    { packages: ['@angular/core', '@vue/composition-api', 'svelte', 'vue'], names: ['getContext', 'inject'] },
    { packages: ['tsyringe'], names: ['container.resolve'] },
    { packages: ['typedi'], names: ['Container.get'] },
  ],
  /** Decorators of a parameter or a field that name its key. */
  decorators: ['Inject', 'inject'],
  /** The member that names the key in an object that says what is handed out, and those that say it, by what they hold. */
  keys: ['provide', 'token'],
  held: { useValue: 'value', useFactory: 'factory', useClass: 'class', useExisting: 'key' },
  /** Methods that put something under a key, and those of what they give that say what. */
  putters: ['bind', 'constant', 'provide', 'register', 'registerInstance', 'registerSingleton', 'set', 'setContext', 'value'],
  said: { to: 'class', toClass: 'class', toConstant: 'value', toConstantValue: 'value', toDynamicValue: 'factory', toFactory: 'factory' },
  /** The option of a key that makes what is handed out where nothing else is put under it. */
  otherwise: 'factory',
} as const;
