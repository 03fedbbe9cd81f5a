/**
 * Schemes of addresses that a browser or a mail program sends something to when it opens them. Any other one names a program of the same
 * machine that is registered for it. https://www.iana.org/assignments/uri-schemes https://url.spec.whatwg.org/#special-scheme
 */
export const pageSchemes: readonly string[] = ['http', 'https', 'ftp', 'ftps', 'ws', 'wss', 'mailto', 'tel', 'sms'];
