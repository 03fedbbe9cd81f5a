/** Files that say by their place what they hold. Paths are compared with `/`, without case, and after `~` and the home directory are dropped. */
export interface PathFamily {
  readonly family: string;
  /** A key of fideslang, or `x.*`. */
  readonly category: string;
  readonly label: string;
  /** The path ends in these whole segments: `.aws/credentials`. */
  readonly suffixes: readonly string[];
  /** These whole segments stand anywhere in the path: `.ssh`. */
  readonly fragments?: readonly string[];
  /** The file name begins so: `.env.` (`.env.production`). */
  readonly prefixes?: readonly string[];
  /** The file name ends so: `.pem`. */
  readonly extensions?: readonly string[];
  /** File names that are none although they match: `.env.example`. */
  readonly except?: readonly string[];
}

export default [
  {
    family: 'package-registries',
    category: 'system.authentication',
    label: 'credentials of a package registry',
    suffixes: [
      '.cargo/credentials', '.cargo/credentials.toml', '.gem/credentials', '.m2/settings.xml', '.npmrc', '.nuget/nuget.config', '.pip/pip.conf',
      '.pnpmrc', '.pypirc', '.yarnrc', '.yarnrc.yml', 'pip.conf',
    ],
  },
  {
    family: 'ssh-keys',
    category: 'system.authentication',
    label: 'SSH keys',
    suffixes: ['authorized_keys', 'id_dsa', 'id_ecdsa', 'id_ed25519', 'id_rsa', 'known_hosts'],
    fragments: ['.ssh'],
    extensions: ['.ppk'],
    except: ['id_dsa.pub', 'id_ecdsa.pub', 'id_ed25519.pub', 'id_rsa.pub'],
  },
  {
    family: 'encryption-keys',
    category: 'system.authentication',
    label: 'private keys',
    suffixes: ['private.key', 'server.key'],
    fragments: ['.gnupg', 'private-keys-v1.d'],
    extensions: ['.jks', '.keystore', '.p12', '.p8', '.pfx'],
  },
  {
    family: 'cloud',
    category: 'system.authentication',
    label: 'cloud credentials',
    suffixes: [
      '.aliyun/config.json', '.aws/config', '.aws/credentials', '.boto', '.config/doctl/config.yaml', '.oci/config', '.s3cfg',
      '.terraform.d/credentials.tfrc.json', '.terraformrc', '.vault-token', 'accesstokens.json', 'application_default_credentials.json',
      'azureprofile.json', 'msal_token_cache.json', 'terraform.tfstate',
    ],
    fragments: ['.aws/cli/cache', '.aws/sso/cache', '.azure', '.config/gcloud', '.config/rclone', '.fly', '.netlify', '.vercel/auth'],
  },
  {
    family: 'clusters',
    category: 'system.authentication',
    label: 'cluster credentials',
    suffixes: ['.kube/config', '/etc/kubernetes/admin.conf', 'kubeconfig'],
    fragments: ['kubernetes.io/serviceaccount'],
  },
  {
    family: 'containers',
    category: 'system.authentication',
    label: 'credentials of a container registry',
    suffixes: ['.config/containers/auth.json', '.docker/config.json', '.dockercfg', 'docker.sock'],
  },
  {
    family: 'version-control',
    category: 'system.authentication',
    label: 'credentials or identity of version control',
    suffixes: ['.config/gh/hosts.yml', '.config/git/credentials', '.config/hub', '.git-credentials', '.git/config', '.gitconfig', '.hgrc', '.netrc', '_netrc'],
  },
  {
    family: 'environment-files',
    category: 'system.authentication',
    label: 'an environment file',
    suffixes: ['.dev.vars', '.env', '.envrc'],
    prefixes: ['.env.'],
    except: ['.env.defaults', '.env.dist', '.env.example', '.env.sample', '.env.schema', '.env.template'],
  },
  {
    family: 'shell-history',
    category: 'user.behavior',
    label: 'the shell history',
    suffixes: [
      '.bash_history', '.history', '.mysql_history', '.node_repl_history', '.psql_history', '.python_history', '.rediscli_history', '.sh_history',
      '.sqlite_history', '.zsh_history', 'consolehost_history.txt', 'fish/fish_history',
    ],
  },
  {
    family: 'browsers',
    category: 'user.authorization.credentials',
    label: 'a browser profile',
    suffixes: [
      'cookies.sqlite', 'formhistory.sqlite', 'key3.db', 'key4.db', 'login data', 'login data for account', 'logins.json', 'network/cookies',
      'places.sqlite', 'signons.sqlite', 'user data/local state', 'web data',
    ],
    fragments: [
      'application support/bravesoftware', 'application support/google/chrome', 'bravesoftware/brave-browser', 'google/chrome/user data', 'local extension settings',
      'microsoft/edge/user data', 'mozilla/firefox/profiles', '.mozilla/firefox', 'opera software', 'yandex/yandexbrowser',
    ],
  },
  {
    family: 'wallets',
    category: 'user.financial',
    label: 'a wallet',
    suffixes: ['.config/solana/id.json', 'exodus/exodus.wallet', 'seed.seco', 'wallet.dat'],
    fragments: [
      '.bitcoin', '.electrum', '.ethereum', '.ethereum/keystore', 'atomic/local storage', 'bfnaelmomeimhlpmgjnjophhpkkoljpa', 'electrum/wallets',
      'exodus/exodus.wallet', 'ledger live', 'nkbihfbeogaeaoehlefnkodbefgpgknn', 'trezor suite',
    ],
  },
  {
    family: 'messengers',
    category: 'user.content.private',
    label: 'a messenger’s data',
    suffixes: ['signal/config.json', 'slack/cookies'],
    fragments: [
      '.wwebjs_auth', 'auth_info_baileys', 'discord/local storage', 'discordcanary/local storage', 'discordptb/local storage', 'slack/storage',
      'telegram desktop/tdata',
    ],
  },
  {
    family: 'agents',
    category: 'system.authentication',
    label: 'configuration of a coding agent',
    suffixes: [
      '.claude.json', '.codeium/windsurf/mcp_config.json', '.cursor/mcp.json', '.mcp.json', 'claude_desktop_config.json', 'mcp.json', 'mcp_settings.json',
    ],
    fragments: ['.claude', '.codex', '.config/github-copilot', '.continue', '.gemini', '.openai'],
  },
  {
    family: 'accounts',
    category: 'user.account',
    label: 'the accounts of the machine',
    suffixes: ['/etc/group', '/etc/passwd', '/etc/shadow', '/etc/sudoers', 'config/sam', 'ntuser.dat'],
  },
  {
    family: 'keychains',
    category: 'user.authorization.credentials',
    label: 'a keychain',
    suffixes: ['login.keychain', 'login.keychain-db'],
    fragments: ['.local/share/keyrings', 'kwalletd', 'library/keychains', 'microsoft/credentials', 'microsoft/protect', 'microsoft/vault'],
    extensions: ['.kdbx', '.keychain-db'],
  },
  {
    family: 'process-memory',
    category: 'system.authentication',
    label: 'environment or memory of a process',
    suffixes: ['/proc/self/environ', '/proc/self/maps', '/proc/self/mem', 'environ'],
  },
  {
    family: 'ci-runners',
    category: 'system.authentication',
    label: 'files of a CI runner',
    suffixes: ['.credentials_rsaparams', '.runner'],
    fragments: ['_work/_temp', 'home/gitlab-runner', 'home/runner/work'],
  },
  {
    family: 'machine-identity',
    category: 'user.device.device_id',
    label: 'the machine’s identifier',
    suffixes: ['/etc/hostname', '/etc/machine-id', '/sys/class/dmi/id/product_uuid', '/var/lib/dbus/machine-id'],
  },
] satisfies readonly PathFamily[];
