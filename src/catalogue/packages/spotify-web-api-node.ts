import type { PackageModel } from '../types.ts';

export default {
  package: 'spotify-web-api-node',
  docs: 'https://github.com/thelinmichael/spotify-web-api-node#readme',
  types: [
    { name: 'SpotifyWebApi', from: ['new ()'], hosts: ['https://api.spotify.com'] },
    { name: 'Local', from: ['SpotifyWebApi#setAccessToken|setRefreshToken|setClientId|setClientSecret|setRedirectURI|setCredentials|getAccessToken|getRefreshToken|getClientId|getClientSecret|getRedirectURI|getCredentials|resetAccessToken|resetRefreshToken|resetCredentials|createAuthorizeURL()'] },
  ],
  calls: [
    { path: 'SpotifyWebApi#clientCredentialsGrant|authorizationCodeGrant|refreshAccessToken()', sends: 'http', roles: { body: '*' }, hosts: ['https://accounts.spotify.com'] },
    { path: 'SpotifyWebApi#*()', sends: 'http', roles: { body: '*' } },
  ],
} satisfies PackageModel;
