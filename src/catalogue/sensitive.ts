/**
 * Which data a rule speaks of, by category (Fideslang's keys; a key covers those below it). What a program says of its own running is
 * shown in reports and is no finding.
 */
export const sensitive = {
  /** Reported wherever they leave. */
  categories: ['system.authentication', 'user', 'x'],
  /** Only where an API says what it is: names like `platform` or `session` say too little. */
  certainOnly: ['system.authentication', 'user.device', 'user.unique_id', 'user.account', 'user.location', 'user.content'],
  /** Among these, what a name says well enough. */
  named: ['user.device.ip_address'],
  /** Never by themselves: what is done with a program is what the calls of any program say. */
  never: ['system.operations', 'user.behavior', 'x.unspecified', 'user.content.public'],
  /** Never, but what is below them: what people write is what most calls of any program carry, and what they keep to themselves is not. */
  neverAsSuch: ['user.content'],
  /** Roles in which credentials are meant to leave: they say who calls. */
  credentialRoles: ['headers', 'auth'],
  credentials: ['system.authentication', 'user.authorization'],
  /** Roles in which what a client says of itself is common: `User-Agent`. */
  introducingRoles: ['headers'],
  /** Roles that say where to: what is known there by its name only counts where the address is known. */
  addressRoles: ['url', 'host'],
  introduction: ['user.device'],
} as const;
