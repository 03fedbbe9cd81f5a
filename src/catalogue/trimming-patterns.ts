/**
 * Regular expressions that take slashes or blanks off an end, as they are written: they leave the host alone. One that
 * matches what stands before the slash is used to put it back (`$1`).
 * A slash is escaped in a literal and bare in a text (ECMA-262, RegExp.prototype.source).
 */
export const trimmingPatterns: readonly string[] = [
  '([^/])/$', '([^/])/*$', '([^/])/+$', '([^/])\\/$', '([^/])\\/*$', '([^/])\\/+$', '([^/])\\s$', '([^/])\\s*$', '([^/])\\s+$', '([^\\/])/$', '([^\\/])/*$', '([^\\/])/+$', '([^\\/])\\/$', '([^\\/])\\/*$', '([^\\/])\\/+$',
  '([^\\/])\\s$', '([^\\/])\\s*$', '([^\\/])\\s+$',
  '/', '/$', '/*', '/*$', '/+', '/+$', '\\/', '\\/$', '\\/*', '\\/*$', '\\/+', '\\/+$', '\\s', '\\s$', '\\s*', '\\s*$', '\\s+', '\\s+$',
  '^/', '^/*', '^/+', '^/+|/+$', '^\\/', '^\\/*', '^\\/+', '^\\/+|\\/+$', '^\\/|\\/$', '^\\s', '^\\s*', '^\\s*|\\s*$', '^\\s+', '^\\s+|\\s+$',
];
