/** Programs whose output says who runs them and where, or hands out a credential. A network command is a row of `commands.ts` instead. */
export interface RevealingCommand {
  readonly command: string | readonly string[];
  /** The arguments begin so, options aside; absent: any arguments. */
  readonly arguments?: readonly string[];
  readonly category: string;
  readonly label: string;
  readonly docs: string;
}

export default [
  { command: 'arp', category: 'user.device.ip_address', label: 'the neighbours in the network', docs: 'https://man7.org/linux/man-pages/man8/arp.8.html' },
  { command: 'aws', arguments: ['configure', 'export-credentials'], category: 'system.authentication', label: 'a cloud credential', docs: 'https://docs.aws.amazon.com/cli/latest/reference/configure/export-credentials.html' },
  { command: 'aws', arguments: ['configure', 'get'], category: 'system.authentication', label: 'a cloud credential', docs: 'https://docs.aws.amazon.com/cli/latest/reference/configure/get.html' },
  { command: 'aws', arguments: ['ecr', 'get-login-password'], category: 'system.authentication', label: 'a credential of a container registry', docs: 'https://docs.aws.amazon.com/cli/latest/reference/ecr/get-login-password.html' },
  { command: 'aws', arguments: ['sts', 'get-caller-identity'], category: 'user.account', label: 'the cloud account', docs: 'https://docs.aws.amazon.com/cli/latest/reference/sts/get-caller-identity.html' },
  { command: 'az', arguments: ['account', 'get-access-token'], category: 'system.authentication', label: 'a cloud credential', docs: 'https://learn.microsoft.com/cli/azure/account' },
  { command: 'az', arguments: ['account', 'show'], category: 'user.account', label: 'the cloud account', docs: 'https://learn.microsoft.com/cli/azure/account' },
  { command: 'cmdkey', arguments: ['/list'], category: 'user.authorization.credentials', label: 'stored credentials', docs: 'https://learn.microsoft.com/windows-server/administration/windows-commands/windows-commands' },
  { command: 'dmidecode', category: 'user.device.device_id', label: 'the hardware of the machine, with serial numbers', docs: 'https://www.nongnu.org/dmidecode/' },
  { command: 'docker', arguments: ['info'], category: 'user.device', label: 'the container engine', docs: 'https://docs.docker.com/reference/cli/docker/system/info/' },
  { command: ['env', 'printenv'], category: 'system.authentication', label: 'all environment variables', docs: 'https://www.gnu.org/software/coreutils/manual/coreutils.html' },
  { command: 'gcloud', arguments: ['auth', 'application-default', 'print-access-token'], category: 'system.authentication', label: 'a cloud credential', docs: 'https://cloud.google.com/sdk/gcloud/reference/auth/application-default/print-access-token' },
  { command: 'gcloud', arguments: ['auth', 'print-access-token'], category: 'system.authentication', label: 'a cloud credential', docs: 'https://cloud.google.com/sdk/gcloud/reference/auth/print-access-token' },
  { command: 'gcloud', arguments: ['auth', 'print-identity-token'], category: 'system.authentication', label: 'a cloud credential', docs: 'https://cloud.google.com/sdk/gcloud/reference/auth/print-identity-token' },
  { command: 'getmac', category: 'user.device.device_id', label: 'the hardware address of the network', docs: 'https://learn.microsoft.com/windows-server/administration/windows-commands/windows-commands' },
  { command: 'gh', arguments: ['auth', 'status'], category: 'user.account.username', label: 'the GitHub account', docs: 'https://cli.github.com/manual/gh_auth_status' },
  { command: 'gh', arguments: ['auth', 'token'], category: 'system.authentication', label: 'an access token of GitHub', docs: 'https://cli.github.com/manual/gh_auth_token' },
  { command: 'git', arguments: ['config', '--get', 'remote.origin.url'], category: 'system.operations', label: 'the remotes of the repository', docs: 'https://git-scm.com/docs/git-config' },
  { command: 'git', arguments: ['config', '--get', 'user.email'], category: 'user.contact.email', label: 'the e-mail address from git', docs: 'https://git-scm.com/docs/git-config' },
  { command: 'git', arguments: ['config', '--get', 'user.name'], category: 'user.name', label: 'the name from git', docs: 'https://git-scm.com/docs/git-config' },
  { command: 'git', arguments: ['config', '--global', 'user.email'], category: 'user.contact.email', label: 'the e-mail address from git', docs: 'https://git-scm.com/docs/git-config' },
  { command: 'git', arguments: ['config', '--global', 'user.name'], category: 'user.name', label: 'the name from git', docs: 'https://git-scm.com/docs/git-config' },
  { command: 'git', arguments: ['config', '--list'], category: 'user.contact.email', label: 'the git configuration, with name and address', docs: 'https://git-scm.com/docs/git-config' },
  { command: 'git', arguments: ['config', '-l'], category: 'user.contact.email', label: 'the git configuration, with name and address', docs: 'https://git-scm.com/docs/git-config' },
  { command: 'git', arguments: ['config', 'user.email'], category: 'user.contact.email', label: 'the e-mail address from git', docs: 'https://git-scm.com/docs/git-config' },
  { command: 'git', arguments: ['config', 'user.name'], category: 'user.name', label: 'the name from git', docs: 'https://git-scm.com/docs/git-config' },
  { command: 'git', arguments: ['credential', 'fill'], category: 'system.authentication', label: 'a credential of git', docs: 'https://git-scm.com/docs/git-credential' },
  { command: 'git', arguments: ['log'], category: 'user.name', label: 'the history of the repository, with names and addresses', docs: 'https://git-scm.com/docs/git-log' },
  { command: 'git', arguments: ['remote', '-v'], category: 'system.operations', label: 'the remotes of the repository', docs: 'https://git-scm.com/docs/git-remote' },
  { command: 'git', arguments: ['remote', 'get-url'], category: 'system.operations', label: 'the remotes of the repository', docs: 'https://git-scm.com/docs/git-remote' },
  { command: 'glab', arguments: ['auth', 'status'], category: 'user.account.username', label: 'the GitLab account', docs: 'https://docs.gitlab.com/cli/auth/status/' },
  { command: 'gpg', arguments: ['--export-secret-keys'], category: 'system.authentication', label: 'private keys', docs: 'https://www.gnupg.org/documentation/manuals/gnupg/' },
  { command: 'history', category: 'user.behavior', label: 'the shell history', docs: 'https://www.gnu.org/software/bash/manual/bash.html' },
  { command: 'hostname', category: 'user.device', label: 'the host name', docs: 'https://man7.org/linux/man-pages/man1/hostname.1.html' },
  { command: 'hostnamectl', category: 'user.device', label: 'the host name and the operating system', docs: 'https://www.freedesktop.org/software/systemd/man/latest/hostnamectl.html' },
  { command: 'id', category: 'user.account.username', label: 'the account on the machine', docs: 'https://www.gnu.org/software/coreutils/manual/coreutils.html' },
  { command: ['ifconfig', 'ipconfig'], category: 'user.device.ip_address', label: 'the network interfaces', docs: 'https://learn.microsoft.com/windows-server/administration/windows-commands/windows-commands' },
  { command: 'ioreg', category: 'user.device.device_id', label: 'the machine’s identifier', docs: 'https://ss64.com/mac/ioreg.html' },
  { command: 'ip', arguments: ['a'], category: 'user.device.ip_address', label: 'the network interfaces', docs: 'https://man7.org/linux/man-pages/man8/ip-address.8.html' },
  { command: 'ip', arguments: ['addr'], category: 'user.device.ip_address', label: 'the network interfaces', docs: 'https://man7.org/linux/man-pages/man8/ip-address.8.html' },
  { command: 'ip', arguments: ['link'], category: 'user.device.device_id', label: 'the hardware address of the network', docs: 'https://man7.org/linux/man-pages/man8/ip-link.8.html' },
  { command: 'kubectl', arguments: ['config', 'view'], category: 'system.authentication', label: 'cluster credentials', docs: 'https://kubernetes.io/docs/reference/kubectl/generated/kubectl_config/kubectl_config_view/' },
  { command: 'kubectl', arguments: ['get', 'secret'], category: 'system.authentication', label: 'secrets of a cluster', docs: 'https://kubernetes.io/docs/reference/kubectl/generated/kubectl_get/' },
  { command: 'kubectl', arguments: ['get', 'secrets'], category: 'system.authentication', label: 'secrets of a cluster', docs: 'https://kubernetes.io/docs/reference/kubectl/generated/kubectl_get/' },
  { command: 'lsb_release', category: 'user.device', label: 'the operating system', docs: 'https://man7.org/linux/man-pages/man1/lsb_release.1.html' },
  { command: 'netstat', category: 'user.device.ip_address', label: 'the network connections', docs: 'https://man7.org/linux/man-pages/man8/netstat.8.html' },
  { command: 'npm', arguments: ['config', 'list'], category: 'system.operations', label: 'the npm configuration', docs: 'https://docs.npmjs.com/cli/commands/npm-config' },
  { command: 'npm', arguments: ['token', 'list'], category: 'system.authentication', label: 'tokens of a package registry', docs: 'https://docs.npmjs.com/cli/commands/npm-token' },
  { command: 'npm', arguments: ['whoami'], category: 'user.account.username', label: 'the npm account', docs: 'https://docs.npmjs.com/cli/commands/npm-whoami' },
  { command: 'op', arguments: ['read'], category: 'user.authorization.credentials', label: 'a secret of the password store', docs: 'https://developer.1password.com/docs/cli/reference/commands/read/' },
  { command: 'pass', arguments: ['show'], category: 'user.authorization.password', label: 'a password of the password store', docs: 'https://www.passwordstore.org/' },
  { command: ['pbpaste', 'wl-paste'], category: 'user.content.private', label: 'the clipboard', docs: 'https://ss64.com/mac/pbpaste.html' },
  { command: ['ps', 'tasklist'], category: 'user.device', label: 'the running programs', docs: 'https://man7.org/linux/man-pages/man1/ps.1.html' },
  { command: 'reg', arguments: ['query'], category: 'user.device', label: 'the registry of the machine', docs: 'https://learn.microsoft.com/windows-server/administration/windows-commands/windows-commands' },
  { command: ['screencapture', 'scrot', 'gnome-screenshot'], category: 'user.content.private', label: 'the screen', docs: 'https://ss64.com/mac/screencapture.html' },
  { command: 'secret-tool', arguments: ['lookup'], category: 'user.authorization.password', label: 'a password of the keychain', docs: 'https://manpages.debian.org/stable/libsecret-tools/secret-tool.1.en.html' },
  { command: 'security', arguments: ['dump-keychain'], category: 'user.authorization.password', label: 'the keychain', docs: 'https://ss64.com/mac/security.html' },
  { command: 'security', arguments: ['find-generic-password'], category: 'user.authorization.password', label: 'a password of the keychain', docs: 'https://ss64.com/mac/security.html' },
  { command: 'security', arguments: ['find-internet-password'], category: 'user.authorization.password', label: 'a password of the keychain', docs: 'https://ss64.com/mac/security.html' },
  { command: 'ssh-add', arguments: ['-L'], category: 'user.authorization.credentials', label: 'the keys of the SSH agent', docs: 'https://man.openbsd.org/ssh-add' },
  { command: 'sw_vers', category: 'user.device', label: 'the operating system', docs: 'https://ss64.com/mac/sw_vers.html' },
  { command: 'system_profiler', category: 'user.device', label: 'the hardware of the machine', docs: 'https://ss64.com/mac/system_profiler.html' },
  { command: 'systeminfo', category: 'user.device', label: 'the operating system and the hardware', docs: 'https://learn.microsoft.com/windows-server/administration/windows-commands/windows-commands' },
  { command: 'uname', category: 'user.device', label: 'the operating system', docs: 'https://www.gnu.org/software/coreutils/manual/coreutils.html' },
  { command: 'vault', arguments: ['print', 'token'], category: 'system.authentication', label: 'a token', docs: 'https://developer.hashicorp.com/vault/docs/commands/print' },
  { command: 'ver', category: 'user.device', label: 'the operating system', docs: 'https://learn.microsoft.com/windows-server/administration/windows-commands/windows-commands' },
  { command: ['who', 'w', 'users', 'last'], category: 'user.account.username', label: 'the accounts that are logged in', docs: 'https://www.gnu.org/software/coreutils/manual/coreutils.html' },
  { command: ['whoami', 'logname'], category: 'user.account.username', label: 'the account on the machine', docs: 'https://www.gnu.org/software/coreutils/manual/coreutils.html' },
  { command: 'wmic', arguments: ['bios', 'get'], category: 'user.device.device_id', label: 'the machine’s serial number', docs: 'https://learn.microsoft.com/windows-server/administration/windows-commands/windows-commands' },
  { command: 'wmic', arguments: ['csproduct', 'get'], category: 'user.device.device_id', label: 'the machine’s identifier', docs: 'https://learn.microsoft.com/windows-server/administration/windows-commands/windows-commands' },
  { command: 'xclip', arguments: ['-o'], category: 'user.content.private', label: 'the clipboard', docs: 'https://github.com/astrand/xclip' },
  { command: 'xsel', category: 'user.content.private', label: 'the clipboard', docs: 'https://github.com/kfish/xsel' },
] satisfies readonly RevealingCommand[];

/**
 * Programs that write out what the files hold that they are given, or parts of it.
 * https://pubs.opengroup.org/onlinepubs/9799919799/idx/utilities.html, https://learn.microsoft.com/windows-server/administration/windows-commands/windows-commands
 */
export const printers: readonly string[] = [
  'awk', 'base32', 'base64', 'bat', 'cat', 'cut', 'egrep', 'fgrep', 'gc', 'get-content', 'grep', 'gzip', 'head', 'hexdump', 'jq', 'less', 'more', 'nl', 'od', 'rev', 'rg', 'sed', 'sort', 'strings', 'tac', 'tail', 'tar', 'type', 'uniq', 'xxd', 'yq', 'zcat',
];
