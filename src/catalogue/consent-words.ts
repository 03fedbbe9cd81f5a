/** Words of names that decide whether something may be sent: settings, functions, variables of the environment. */
export const consentWords: readonly (readonly string[])[] = [
  ['telemetry'], ['analytics'], ['tracking'], ['track'], ['consent'], ['optout'], ['optin'], ['opt', 'out'], ['opt', 'in'], ['opted'], ['do', 'not', 'track'], ['dnt'], ['gpc'], ['global', 'privacy', 'control'], ['usage'], ['metrics'],
  ['reporting'], ['disabled'], ['disable'], ['enabled'], ['enable'], ['crash', 'reports'], ['update', 'check'], ['privacy'], ['cookie', 'consent'], ['anonymous'], ['send', 'stats'], ['stats'],
];
