import type { CommandModel } from '../types.ts';

/**
 * Options in `named`, `body` and `valued` all take a value; a `named` one wins over the operand. A command that lists
 * subcommands stays on the machine with any other. `npx` and `npm exec` are not here: they mostly run what is installed.
 */
export default [
  {
    command: ['aria2c', 'axel'], destination: 'url', channel: 'http',
    docs: 'https://aria2.github.io/manual/en/html/aria2c.html',
    body: ['--header', '--user-agent', '-U'],
    headers: ['--header', '--user-agent', '-U'],
    valued: ['--dir', '--input-file', '--max-connection-per-server', '--out', '--split', '-d', '-i', '-j', '-k', '-l', '-o', '-s', '-x'],
  },
  {
    command: 'aws', destination: 'url', channel: 'http',
    docs: 'https://docs.aws.amazon.com/cli/latest/reference/',
    named: ['--endpoint-url'],
    body: [
      '--body', '--cli-input-json', '--cli-input-yaml', '--item', '--message', '--message-body', '--parameters', '--payload', '--secret-string', '--value',
    ],
    valued: [
      '--acl', '--ca-bundle', '--cache-control', '--cli-connect-timeout', '--cli-read-timeout', '--color', '--content-encoding', '--content-type',
      '--exclude', '--expires', '--grants', '--include', '--metadata', '--output', '--page-size', '--profile', '--query', '--region', '--sse',
      '--sse-kms-key-id', '--storage-class',
    ],
    hosts: ['https://*.amazonaws.com'],
  },
  {
    command: 'az', destination: 'url', channel: 'http',
    docs: 'https://learn.microsoft.com/en-us/cli/azure/reference-index',
    subcommands: ['acr', 'keyvault', 'login', 'rest', 'servicebus', 'storage', 'webapp'],
    named: ['--blob-endpoint', '--blob-url', '--uri', '--url', '-u'],
    body: ['--body', '--file', '--source', '--value', '-f', '-s'],
    valued: [
      '--account-key', '--account-name', '--connection-string', '--container-name', '--destination', '--destination-path', '--headers', '--method', '--name',
      '--output', '--query', '--resource-group', '--sas-token', '--share-name', '--subscription', '-c', '-d', '-g', '-m', '-n', '-o',
    ],
    hosts: ['https://*.core.windows.net', 'https://login.microsoftonline.com', 'https://management.azure.com'],
  },
  {
    command: 'bitsadmin', destination: 'url', channel: 'http',
    docs: 'https://learn.microsoft.com/en-us/windows-server/administration/windows-commands/bitsadmin',
    valued: ['/addfile', '/priority', '/transfer'],
  },
  {
    command: 'bun', destination: 'none', channel: 'http',
    docs: 'https://bun.com/docs/pm/cli/install',
    subcommands: ['a', 'add', 'i', 'info', 'install', 'outdated', 'publish', 'update', 'upgrade'],
    named: ['--registry'],
    valued: ['--access', '--backend', '--cache-dir', '--config', '--cwd', '--otp', '--tag', '-c'],
  },
  {
    command: 'certutil', destination: 'url', channel: 'http',
    docs: 'https://learn.microsoft.com/en-us/windows-server/administration/windows-commands/certutil',
    subcommands: ['-URL', '-urlcache', '-verifyctl', '/urlcache'],
    valued: ['-t'],
  },
  {
    command: 'cloudflared', destination: 'none', channel: 'http',
    docs: 'https://developers.cloudflare.com/cloudflare-one/connections/connect-networks/',
    subcommands: ['access', 'tunnel'],
    valued: ['--config', '--hostname', '--token', '--url'],
    hosts: ['https://*.argotunnel.com'],
  },
  {
    command: 'curl', destination: 'url', channel: 'http',
    docs: 'https://curl.se/docs/manpage.html',
    named: ['--url'],
    body: [
      '--cookie', '--data', '--data-ascii', '--data-binary', '--data-raw', '--data-urlencode', '--form', '--form-string', '--header', '--json',
      '--oauth2-bearer', '--referer', '--upload-file', '--url-query', '--user', '--user-agent', '-A', '-b', '-d', '-e', '-F', '-H', '-T', '-u',
    ],
    headers: ['--cookie', '--header', '--referer', '--user-agent', '-A', '-b', '-e', '-H'],
    auth: ['--oauth2-bearer', '--user', '-u'],
    valued: [
      '--cacert', '--capath', '--cert', '--ciphers', '--config', '--connect-timeout', '--connect-to', '--continue-at', '--cookie-jar', '--create-file-mode',
      '--dns-servers', '--doh-url', '--dump-header', '--ftp-port', '--interface', '--key', '--limit-rate', '--local-port', '--max-filesize', '--max-redirs',
      '--max-time', '--noproxy', '--output', '--output-dir', '--pass', '--pinnedpubkey', '--proto', '--proto-redir', '--proxy', '--proxy-user', '--quote',
      '--range', '--request', '--resolve', '--retry', '--retry-delay', '--retry-max-time', '--socks5', '--socks5-hostname', '--speed-limit', '--stderr',
      '--time-cond', '--tls-max', '--trace', '--trace-ascii', '--unix-socket', '--write-out', '-C', '-c', '-D', '-E', '-K', '-m', '-o', '-P', '-Q', '-r',
      '-t', '-U', '-w', '-X', '-x', '-Y', '-y', '-z',
    ],
  },
  {
    command: ['dig', 'drill', 'host', 'kdig', 'nslookup'], destination: 'dns-name', channel: 'dns',
    docs: 'https://bind9.readthedocs.io/en/latest/manpages.html',
    valued: ['-b', '-c', '-f', '-k', '-p', '-t', '-y'],
  },
  {
    command: 'docker', destination: 'url', channel: 'http',
    docs: 'https://docs.docker.com/reference/cli/docker/',
    subcommands: ['login', 'pull', 'push'],
    valued: ['--password', '--platform', '--username', '-p', '-u'],
  },
  {
    command: 'mcp-remote', destination: 'url', channel: 'http',
    docs: 'https://github.com/geelen/mcp-remote#usage',
    headers: ['--header'],
    valued: ['--host', '--transport'],
  },
  {
    command: ['open', 'start', 'xdg-open'], destination: 'url', channel: 'navigation',
    docs: 'https://manpages.debian.org/stable/xdg-utils/xdg-open.1.en.html',
    valued: ['-a', '-b'],
  },
  {
    command: 'ftp', destination: 'host', channel: 'socket',
    docs: 'https://manpages.debian.org/stable/tnftp/tnftp.1.en.html',
    valued: ['-N', '-o', '-P', '-q', '-r', '-s'],
  },
  {
    command: 'gcloud', destination: 'none', channel: 'http',
    docs: 'https://cloud.google.com/sdk/gcloud/reference',
    subcommands: ['app', 'artifacts', 'auth', 'builds', 'compute', 'container', 'functions', 'pubsub', 'run', 'secrets', 'storage'],
    body: ['--data-file', '--message'],
    valued: ['--account', '--format', '--project', '--region', '--zone'],
    hosts: ['https://cloudresourcemanager.googleapis.com', 'https://oauth2.googleapis.com', 'https://storage.googleapis.com', 'https://www.googleapis.com'],
  },
  {
    command: 'gh', destination: 'none', channel: 'http',
    docs: 'https://cli.github.com/manual/',
    subcommands: [
      'api', 'attestation', 'auth login', 'auth refresh', 'auth status', 'browse', 'cache', 'codespace', 'gist', 'gpg-key', 'issue', 'label', 'pr', 'project',
      'release', 'repo', 'ruleset', 'run', 'search', 'secret', 'ssh-key', 'status', 'variable', 'workflow',
    ],
    named: ['--hostname'],
    body: ['--body', '--body-file', '--field', '--header', '--input', '--notes', '--notes-file', '--raw-field', '--title', '-b', '-F', '-f', '-H', '-n', '-t'],
    headers: ['--header', '-H'],
    valued: ['--branch', '--cache', '--jq', '--method', '--repo', '--template', '-q', '-R', '-X'],
    hosts: ['https://api.github.com', 'https://github.com'],
  },
  {
    command: 'git', destination: 'remote', channel: 'http',
    docs: 'https://git-scm.com/docs',
    subcommands: [
      'clone', 'fetch', 'fetch-pack', 'ls-remote', 'pull', 'push', 'remote prune', 'remote show', 'remote update', 'send-email', 'send-pack',
      'submodule add', 'submodule update',
    ],
    named: ['--repo'],
    valued: [
      '--branch', '--config', '--depth', '--filter', '--git-dir', '--jobs', '--origin', '--push-option', '--receive-pack', '--recurse-submodules',
      '--reference', '--refmap', '--server-option', '--shallow-exclude', '--shallow-since', '--template', '--upload-pack', '--work-tree', '-b', '-C', '-c',
      '-j', '-o',
    ],
  },
  {
    command: 'gsutil', destination: 'none', channel: 'http',
    docs: 'https://cloud.google.com/storage/docs/gsutil',
    valued: ['-h', '-i', '-o', '-u'],
    hosts: ['https://storage.googleapis.com'],
  },
  {
    command: ['Invoke-RestMethod', 'Invoke-WebRequest', 'irm', 'iwr'], destination: 'url', channel: 'http',
    docs: 'https://learn.microsoft.com/en-us/powershell/module/microsoft.powershell.utility/invoke-webrequest',
    named: ['-Uri'],
    body: ['-Body', '-Form', '-Headers', '-InFile', '-UserAgent'],
    valued: [
      '-Certificate', '-ContentType', '-Credential', '-CustomMethod', '-MaximumRedirection', '-Method', '-OutFile', '-Proxy', '-SessionVariable',
      '-TimeoutSec', '-WebSession',
    ],
  },
  {
    command: 'kubectl', destination: 'none', channel: 'http',
    docs: 'https://kubernetes.io/docs/reference/kubectl/generated/',
    subcommands: [
      'apply', 'attach', 'auth', 'cp', 'create', 'delete', 'edit', 'exec', 'get', 'logs', 'patch', 'port-forward', 'proxy', 'replace', 'run', 'set',
    ],
    named: ['--server', '-s'],
    body: ['--filename', '--from-file', '--from-literal', '--patch', '-f', '-p'],
    valued: [
      '--as', '--certificate-authority', '--client-certificate', '--client-key', '--cluster', '--container', '--context', '--image', '--kubeconfig',
      '--namespace', '--output', '--selector', '--token', '--user', '-c', '-l', '-n', '-o',
    ],
  },
  {
    command: 'lftp', destination: 'url', channel: 'socket',
    docs: 'https://lftp.yar.ru/lftp-man.html',
    valued: ['-c', '-e', '-f', '-p', '-u'],
  },
  {
    command: ['mail', 'mailx', 'mutt'], destination: 'none', channel: 'mail',
    docs: 'https://manpages.debian.org/stable/bsd-mailx/mailx.1.en.html',
    body: ['-A', '-a', '-s'],
    valued: ['-b', '-c', '-e', '-F', '-r', '-S', '-u'],
  },
  {
    command: ['msmtp', 'sendmail'], destination: 'none', channel: 'mail',
    docs: 'https://manpages.debian.org/stable/exim4-daemon-light/sendmail.8.en.html',
    named: ['--host'],
    valued: ['--from', '--port', '--user', '-F', '-f'],
  },
  {
    command: ['nc', 'ncat', 'netcat'], destination: 'host port', channel: 'socket',
    docs: 'https://nmap.org/ncat/guide/index.html',
    valued: [
      '--exec', '--idle-timeout', '--output', '--proxy', '--proxy-auth', '--proxy-type', '--sh-exec', '--source', '--source-port', '--wait', '-c', '-e', '-G',
      '-g', '-I', '-i', '-m', '-O', '-o', '-P', '-p', '-q', '-s', '-T', '-W', '-w', '-X', '-x',
    ],
  },
  {
    command: 'ngrok', destination: 'none', channel: 'http',
    docs: 'https://ngrok.com/docs/agent/cli/',
    valued: ['--authtoken', '--config', '--domain', '--region', '--url'],
    hosts: ['https://connect.ngrok-agent.com'],
  },
  {
    command: ['npm', 'pnpm'], destination: 'none', channel: 'http',
    docs: 'https://docs.npmjs.com/cli/commands',
    subcommands: [
      'access', 'add', 'adduser', 'audit', 'ci', 'create', 'deprecate', 'dist-tag', 'dlx', 'i', 'info', 'install', 'login', 'outdated', 'owner', 'ping',
      'profile', 'publish', 'search', 'show', 'team', 'token', 'unpublish', 'up', 'update', 'v', 'view', 'whoami',
    ],
    named: ['--registry'],
    hosts: ['env:npm_config_registry'],
    valued: [
      '--access', '--auth-type', '--cache', '--cwd', '--dir', '--filter', '--loglevel', '--omit', '--otp', '--prefix', '--scope', '--tag', '--userconfig',
      '--workspace', '-C', '-F', '-w',
    ],
  },
  {
    command: 'openssl', destination: 'host', channel: 'socket',
    docs: 'https://docs.openssl.org/master/man1/openssl-s_client/',
    subcommands: ['s_client'],
    named: ['-connect', '-host'],
    valued: ['-alpn', '-CAfile', '-CApath', '-cert', '-cipher', '-key', '-port', '-proxy', '-servername', '-starttls', '-verify'],
  },
  {
    command: ['ping', 'ping6', 'tracepath', 'traceroute', 'traceroute6', 'tracert'], destination: 'host', channel: 'socket',
    docs: 'https://manpages.debian.org/stable/iputils-ping/ping.8.en.html',
    body: ['-p'],
    valued: ['-c', '-I', '-i', '-l', '-M', '-m', '-Q', '-S', '-s', '-t', '-W', '-w'],
  },
  {
    command: ['pip', 'pip3'], destination: 'none', channel: 'http',
    docs: 'https://pip.pypa.io/en/stable/cli/',
    subcommands: ['download', 'index', 'install', 'search', 'wheel'],
    named: ['--extra-index-url', '--find-links', '--index-url', '-f', '-i'],
    hosts: ['env:PIP_INDEX_URL'],
    valued: ['--constraint', '--proxy', '--requirement', '--target', '--trusted-host', '-c', '-r', '-t'],
  },
  {
    command: 'podman', destination: 'url', channel: 'http',
    docs: 'https://docs.podman.io/en/latest/Commands.html',
    subcommands: ['login', 'pull', 'push'],
    valued: ['--authfile', '--cert-dir', '--creds', '--password', '--username', '-p', '-u'],
  },
  {
    command: 'rclone', destination: 'remote', channel: 'http',
    docs: 'https://rclone.org/commands/',
    subcommands: [
      'about', 'cat', 'check', 'copy', 'copyto', 'copyurl', 'delete', 'link', 'ls', 'lsd', 'lsf', 'lsjson', 'lsl', 'md5sum', 'mkdir', 'mount', 'move',
      'moveto', 'purge', 'rcat', 'sync',
    ],
    valued: ['--bwlimit', '--config', '--exclude', '--filter', '--include', '--log-file', '--max-age', '--min-age', '--transfers'],
  },
  {
    command: 'Resolve-DnsName', destination: 'dns-name', channel: 'dns',
    docs: 'https://learn.microsoft.com/en-us/powershell/module/dnsclient/resolve-dnsname',
    named: ['-Name'],
    valued: ['-Server', '-Type'],
  },
  {
    command: 'rsync', destination: 'user@host:path', channel: 'socket',
    docs: 'https://download.samba.org/pub/rsync/rsync.1',
    valued: [
      '--backup-dir', '--bwlimit', '--chmod', '--chown', '--compare-dest', '--exclude', '--exclude-from', '--files-from', '--filter', '--include',
      '--include-from', '--link-dest', '--log-file', '--max-size', '--min-size', '--partial-dir', '--password-file', '--port', '--rsh', '--rsync-path',
      '--temp-dir', '--timeout', '-B', '-e', '-f', '-M', '-T',
    ],
  },
  {
    command: 'scp', destination: 'user@host:path', channel: 'socket',
    docs: 'https://man.openbsd.org/scp',
    valued: ['-c', '-D', '-F', '-i', '-J', '-l', '-o', '-P', '-S', '-X'],
  },
  {
    command: 'Send-MailMessage', destination: 'none', channel: 'mail',
    docs: 'https://learn.microsoft.com/en-us/powershell/module/microsoft.powershell.utility/send-mailmessage',
    named: ['-SmtpServer'],
    body: ['-Attachments', '-Body', '-Subject'],
    valued: ['-Bcc', '-Cc', '-Credential', '-From', '-Port', '-To'],
  },
  {
    command: 'sftp', destination: 'user@host:path', channel: 'socket',
    docs: 'https://man.openbsd.org/sftp',
    valued: ['-B', '-b', '-c', '-D', '-F', '-i', '-J', '-l', '-o', '-P', '-R', '-S', '-s', '-X'],
  },
  {
    // Its addresses are written `TCP:host:port`, on either side.
    command: 'socat', destination: 'none', channel: 'socket',
    docs: 'https://manpages.debian.org/stable/socat/socat.1.en.html',
    valued: ['-b', '-L', '-lf', '-lp', '-R', '-r', '-S', '-T', '-t', '-W'],
  },
  {
    command: 'ssh', destination: 'host', channel: 'socket',
    docs: 'https://man.openbsd.org/ssh',
    valued: ['-B', '-b', '-c', '-D', '-E', '-e', '-F', '-I', '-i', '-J', '-L', '-l', '-m', '-O', '-o', '-P', '-p', '-Q', '-R', '-S', '-W', '-w'],
  },
  {
    command: 'ssh-copy-id', destination: 'host', channel: 'socket',
    docs: 'https://manpages.debian.org/stable/openssh-client/ssh-copy-id.1.en.html',
    valued: ['-F', '-i', '-o', '-p', '-t'],
  },
  {
    command: 'ssh-keyscan', destination: 'host', channel: 'socket',
    docs: 'https://man.openbsd.org/ssh-keyscan',
    valued: ['-f', '-O', '-p', '-T', '-t'],
  },
  {
    command: 'Start-BitsTransfer', destination: 'url', channel: 'http',
    docs: 'https://learn.microsoft.com/en-us/powershell/module/bitstransfer/start-bitstransfer',
    named: ['-Destination', '-Source'],
    valued: ['-Credential', '-Description', '-DisplayName', '-Priority', '-TransferType'],
  },
  {
    command: 'telnet', destination: 'host port', channel: 'socket',
    docs: 'https://manpages.debian.org/stable/inetutils-telnet/telnet.1.en.html',
    valued: ['-b', '-e', '-l', '-n', '-S', '-X'],
  },
  {
    command: 'tftp', destination: 'host', channel: 'udp',
    docs: 'https://manpages.debian.org/stable/tftp-hpa/tftp.1.en.html',
    valued: ['-B', '-m', '-R'],
  },
  {
    command: 'twine', destination: 'none', channel: 'http',
    docs: 'https://twine.readthedocs.io/en/stable/',
    subcommands: ['upload'],
    named: ['--repository-url'],
    body: ['--password', '-p'],
    auth: ['--password', '-p'],
    valued: ['--repository', '--username', '-r', '-u'],
  },
  {
    command: ['vc', 'vercel'], destination: 'none', channel: 'http',
    docs: 'https://vercel.com/docs/cli',
    named: ['--api'],
    body: ['--build-env', '--env', '-b', '-e'],
    valued: ['--cwd', '--scope', '--token', '-A', '-Q', '-S', '-t'],
    hosts: ['https://api.vercel.com'],
  },
  {
    command: 'wget', destination: 'url', channel: 'http',
    docs: 'https://www.gnu.org/software/wget/manual/wget.html',
    body: [
      '--body-data', '--body-file', '--header', '--http-password', '--password', '--post-data', '--post-file', '--referer', '--user', '--user-agent', '-U',
    ],
    headers: ['--header', '--referer', '--user-agent', '-U'],
    auth: ['--http-password', '--password', '--user'],
    valued: [
      '--accept', '--append-output', '--base', '--bind-address', '--ca-certificate', '--ca-directory', '--certificate', '--cut-dirs', '--default-page',
      '--directory-prefix', '--domains', '--exclude-domains', '--execute', '--input-file', '--level', '--limit-rate', '--load-cookies', '--method',
      '--output-document', '--output-file', '--private-key', '--quota', '--reject', '--save-cookies', '--timeout', '--tries', '--wait', '--waitretry', '-A',
      '-a', '-B', '-D', '-e', '-I', '-i', '-l', '-O', '-o', '-P', '-Q', '-R', '-T', '-t', '-w', '-X',
    ],
  },
  {
    command: 'whois', destination: 'none', channel: 'socket',
    docs: 'https://manpages.debian.org/stable/whois/whois.1.en.html',
    named: ['--host', '-h'],
    valued: ['--port', '-p'],
  },
  {
    command: 'wrangler', destination: 'none', channel: 'http',
    docs: 'https://developers.cloudflare.com/workers/wrangler/commands/',
    subcommands: ['d1', 'deploy', 'kv', 'login', 'pages', 'publish', 'queues', 'r2', 'secret', 'tail', 'versions'],
    valued: ['--config', '--cwd', '--env', '--name', '-c', '-e'],
    hosts: ['https://api.cloudflare.com'],
  },
  {
    command: 'yarn', destination: 'none', channel: 'http',
    docs: 'https://yarnpkg.com/cli',
    subcommands: [
      'add', 'audit', 'create', 'dlx', 'info', 'install', 'login', 'npm audit', 'npm info', 'npm login', 'npm publish', 'npm tag', 'npm whoami', 'outdated',
      'publish', 'up', 'upgrade', 'whoami',
    ],
    named: ['--registry'],
    hosts: ['env:YARN_NPM_REGISTRY_SERVER'],
    valued: ['--access', '--cache-folder', '--cwd', '--modules-folder', '--otp', '--tag'],
  },
] satisfies readonly CommandModel[];
