import type { PackageModel } from '../types.ts';

/** A strategy asks for a token, and some for a profile, whenever somebody signs in. */
export default {
  package: ['passport-oauth2', 'passport-oauth', 'passport-oauth1'],
  docs: 'https://github.com/jaredhanson/passport-oauth2#readme',
  calls: [
    { path: 'new ()', sends: 'http', roles: { url: ['0.tokenURL', '0.accessTokenURL'], auth: ['0.clientSecret', '0.consumerSecret'] } },
    { path: 'new OAuth1Strategy|OAuth2Strategy|OAuthStrategy|Strategy()', sends: 'http', roles: { url: ['0.tokenURL', '0.accessTokenURL'], auth: ['0.clientSecret', '0.consumerSecret'] } },
  ],
} satisfies PackageModel;
