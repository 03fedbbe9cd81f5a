import type { Channel, Role } from './types.ts';

/** A way out that is no client: what looks like a name, a picture or a command, and carries data. */
export interface CovertChannel {
  /** The channel of the egress, or `process` for whatever a child process does. */
  readonly channel: Channel;
  /** How it reads in a message: `sends a host name <by>`. */
  readonly by: string;
  /** Roles in which data is out of place there. */
  readonly roles: readonly Role[];
  /** Categories that are in place there all the same. */
  readonly except: readonly string[];
  /** Whether an entry that permits the destination is enough: a picture of a declared host hides nothing. Else the entry has to name the data. */
  readonly open: boolean;
  /** Only what an API says for certain: names are made of much that is called like a datum. */
  readonly certain?: true;
  /** Only where the destination is known: package managers and version control send to what their own files say. */
  readonly known?: true;
}

/** Keys in an address of a script or a picture say who embeds it. */
const configuration = ['system', 'x.unspecified'];

export default [
  { channel: 'dns', by: 'by a DNS name', roles: ['host', 'url', 'command', 'argv'], except: ['system.operations'], open: false, certain: true },
  { channel: 'process', by: 'by the command line of another program', roles: ['command', 'argv', 'body'], except: ['system.operations', 'x.unspecified'], open: true, certain: true, known: true },
  { channel: 'webrtc', by: 'by a peer connection, which no content security policy sees', roles: ['url', 'host', 'auth', 'body'], except: ['system.operations', 'user.user_sensor', 'user.biometric'], open: true },
  { channel: 'dom', by: 'by the address of an element', roles: ['url', 'host', 'path', 'query'], except: configuration, open: true },
  { channel: 'css', by: 'by the address of a style', roles: ['url', 'host', 'path', 'query'], except: configuration, open: true },
  { channel: 'script', by: 'by the address of a script', roles: ['url', 'host', 'path', 'query'], except: configuration, open: true },
] as const satisfies readonly CovertChannel[];
