import type { HostFamily } from './types.ts';

/**
 * Hosts that say something by themselves. A host with an entry in `paths` counts only under that path.
 * Families named `weak-…` are used honestly far more often than not: for reports and strict settings only.
 */
export default [
  {
    family: 'interaction-collector',
    label: 'a service that records every contact with it, used to test for and to prove data leaks',
    suffixes: [
      'bxss.me', 'burpcollaborator.me', 'burpcollaborator.net', 'callback.red', 'canarytokens.com', 'canarytokens.org', 'ceye.io', 'dig.pm',
      'dnsbin.zhack.ca', 'dnslog.cn', 'eyes.sh', 'interact.sh', 'interactsh.com', 'oast.fun', 'oast.live', 'oast.me', 'oast.online', 'oast.pro',
      'oast.site', 'oastify.com', 'pingb.in', 'requestrepo.com', 'xss.ht', 'xss.report',
    ],
  },
  {
    family: 'request-catcher',
    label: 'a service that catches requests for anyone to read',
    suffixes: [
      'beeceptor.com', 'hookbin.com', 'mockbin.org', 'mocki.io', 'mocky.io', 'nmnfbb.com', 'pipedream.net', 'postb.in', 'ptsv2.com', 'ptsv3.com',
      'requestbin.com', 'requestbin.net', 'requestcatcher.com', 'typedwebhook.tools', 'webhook-test.com', 'webhook.cool', 'webhook.site',
    ],
    exact: ['play.svix.com'],
  },
  {
    family: 'tunnel',
    label: 'a tunnel to a machine that its address does not name',
    suffixes: [
      'bore.pub', 'btunnel.co.in', 'btunnel.in', 'devtunnels.ms', 'homeway.io', 'lhr.life', 'loca.lt', 'localhost.run', 'localto.net',
      'localtonet.com', 'localtunnel.me', 'localxpose.io', 'loclx.io', 'ngrok-free.app', 'ngrok-free.dev', 'ngrok.app', 'ngrok.dev', 'ngrok.io',
      'ngrok.pizza', 'pagekite.me', 'pinggy.io', 'pinggy.link', 'pinggy.online', 'playit.gg', 'ply.gg', 'portmap.host', 'portmap.io',
      'serveo.net', 'serveousercontent.com', 'sharedwithexpose.com', 'telebit.io', 'trycloudflare.com', 'tunnels.api.visualstudio.com',
      'tunnelto.dev', 'zrok.io',
    ],
  },
  {
    family: 'paste',
    label: 'a paste site, where anyone can put or change the text',
    suffixes: [
      '0x0.st', 'bpa.st', 'controlc.com', 'dpaste.com', 'dpaste.org', 'ghostbin.co', 'ghostbin.com', 'ghostbin.site', 'hastebin.com', 'ix.io',
      'justpaste.it', 'klgrth.io', 'p.ip.fi', 'paste.ee', 'paste.nrecom.net', 'paste.rs', 'paste4btc.com', 'pastebin.com', 'pastebin.pl',
      'pastetext.net', 'privatebin.net', 'rentry.co', 'rentry.org', 'snippet.host', 'sprunge.us', 'telegra.ph', 'termbin.com', 'x0.at', 'zerobin.net',
    ],
  },
  {
    family: 'json-store',
    label: 'a store for JSON without an owner one could name',
    suffixes: [
      'getpantry.cloud', 'jsonbin.io', 'jsonblob.com', 'jsonkeeper.com', 'jsonserve.com', 'jsonsilo.com', 'jsonstorage.net',
      'keyvalue.immanuel.co', 'kvdb.io', 'npoint.io', 'textdb.dev', 'textdb.online',
    ],
    paths: { 'extendsclass.com': ['/api/json-storage/', '/jsonstorage/'] },
  },
  {
    family: 'file-drop',
    label: 'a file drop, where anyone can leave and fetch files',
    suffixes: [
      '1fichier.com', '4shared.com', 'anonfiles.com', 'bashupload.com', 'catbox.moe', 'chunk.io', 'dropmefiles.com', 'file.io', 'filebin.net',
      'filetransfer.io', 'gofile.io', 'krakenfiles.com', 'mediafire.com', 'mega.co.nz', 'mega.nz', 'oshi.at', 'pixeldrain.com', 'privatlab.com',
      'privatlab.net', 'send.exploit.in', 'sendspace.com', 'temp.sh', 'tmpfiles.org', 'top4top.io', 'transfer.sh', 'ufile.io', 'uguu.se',
      'w3spaces.com', 'wetransfer.com', 'workupload.com',
    ],
  },
  {
    family: 'chat-webhook',
    label: 'a chat webhook, which posts to a room that the address does not name',
    suffixes: ['webhook.office.com'],
    exact: ['api.callmebot.com', 'api.day.app', 'notify-api.line.me', 'sctapi.ftqq.com'],
    paths: {
      'api.pushover.net': ['/1/messages'],
      'api.telegram.org': ['/bot'],
      'chat.googleapis.com': ['/v1/spaces/'],
      'discord.com': ['/api/webhooks/', '/api/v6/webhooks/', '/api/v7/webhooks/', '/api/v8/webhooks/', '/api/v9/webhooks/', '/api/v10/webhooks/'],
      'discordapp.com': ['/api/webhooks/', '/api/v6/webhooks/', '/api/v7/webhooks/', '/api/v8/webhooks/', '/api/v9/webhooks/', '/api/v10/webhooks/'],
      'hook.eu1.make.com': ['/'],
      'hook.eu2.make.com': ['/'],
      'hook.us1.make.com': ['/'],
      'hook.us2.make.com': ['/'],
      'hooks.slack.com': ['/services/', '/triggers/', '/workflows/'],
      'hooks.zapier.com': ['/hooks/'],
      'maker.ifttt.com': ['/trigger/'],
      'ntfy.sh': ['/'],
      'oapi.dingtalk.com': ['/robot/send'],
      'open.feishu.cn': ['/open-apis/bot/'],
      'open.larksuite.com': ['/open-apis/bot/'],
      'outlook.office.com': ['/webhook/'],
      'outlook.office365.com': ['/webhook/'],
      'qyapi.weixin.qq.com': ['/cgi-bin/webhook/'],
      'www.pushplus.plus': ['/send'],
    },
  },
  {
    family: 'shortener',
    label: 'a link shortener, which hides where the request ends',
    suffixes: [
      'bit.ly', 'buff.ly', 'cutt.ly', 'git.io', 'goo.gl', 'is.gd', 'ow.ly', 'rb.gy', 'rebrand.ly', 's.id', 'shorturl.at', 't.co', 't.ly', 'tiny.cc',
      'tinyurl.com', 'v.gd',
    ],
  },
  {
    family: 'visitor-logger',
    label: 'a link that records who opens it',
    suffixes: ['2no.co', 'grabify.link', 'iplogger.com', 'iplogger.org', 'yip.su'],
  },
  {
    family: 'dns-over-https',
    label: 'a resolver over HTTPS, which hides names from the network’s own resolver',
    suffixes: ['cloudflare-dns.com', 'dns.adguard-dns.com', 'dns.alidns.com', 'dns.google', 'dns.quad9.net', 'doh.360.cn', 'doh.opendns.com', 'doh.pub'],
    paths: { '1.0.0.1': ['/dns-query'], '1.1.1.1': ['/dns-query'], '8.8.4.4': ['/dns-query', '/resolve'], '8.8.8.8': ['/dns-query', '/resolve'], '9.9.9.9': ['/dns-query'] },
  },
  {
    family: 'ip-lookup',
    label: 'a service that tells the public address or the place of the machine',
    suffixes: [
      'db-ip.com', 'freegeoip.app', 'geolocation-db.com', 'icanhazip.com', 'ident.me', 'ifconfig.co', 'ifconfig.io', 'ifconfig.me', 'ip-api.com',
      'ip.cn', 'ipapi.co', 'ipbase.com', 'ipecho.net', 'ipify.org', 'ipinfo.io', 'ipip.net', 'ipwho.is', 'jsonip.com', 'l2.io', 'myexternalip.com',
      'seeip.org', 'showip.net', 'wtfismyip.com',
    ],
    exact: [
      'api.2ip.ua', 'api.bigdatacloud.net', 'api.mylnikov.org', 'checkip.amazonaws.com', 'checkip.dyndns.org', 'ip.360.cn', 'ip.taobao.com',
      'whois.pconline.com.cn',
    ],
  },
  {
    family: 'metadata',
    label: 'a cloud metadata service, which hands out the machine’s credentials',
    suffixes: ['metadata.azure.internal', 'metadata.google.internal', 'metadata.tencentyun.com'],
    exact: ['100.100.100.200', '169.254.169.254', '169.254.170.2', '169.254.170.23', 'fd00:ec2::23', 'fd00:ec2::254', 'metadata'],
  },
  {
    family: 'chain-resolver',
    label: 'a blockchain gateway, from which an address can be read that nobody can take down',
    suffixes: [
      'ankr.com', 'arweave.net', 'binance.org', 'blockcypher.com', 'blockstream.info', 'bnbchain.org', 'cloudflare-eth.com', 'dweb.link', 'ic0.app',
      'icp0.io', 'infura.io', 'ipfs.io', 'llamarpc.com', 'polygon-rpc.com', 'publicnode.com', 'toncenter.com', 'trongrid.io',
    ],
    exact: [
      'api.bscscan.com', 'api.devnet.solana.com', 'api.etherscan.io', 'api.mainnet-beta.solana.com', 'api.testnet.solana.com', 'blockchain.info',
      'gateway.pinata.cloud',
    ],
  },
  {
    family: 'anonymity',
    label: 'a network that hides who answers',
    suffixes: ['i2p', 'loki', 'onion', 'onion.ly', 'onion.pet', 'onion.ws', 'tor2web.org'],
  },
  {
    family: 'dynamic-dns',
    label: 'a dynamic name, whose owner changes without notice',
    suffixes: [
      'chickenkiller.com', 'ddns.name', 'ddns.net', 'duckdns.org', 'dyndns.org', 'dynu.com', 'dynu.net', 'dynv6.net', 'freeddns.org', 'gleeze.com',
      'hopto.org', 'kozow.com', 'mooo.com', 'myftp.biz', 'myftp.org', 'no-ip.biz', 'no-ip.com', 'no-ip.org', 'publicvm.com', 'servebeer.com',
      'sytes.net', 'zapto.org',
    ],
  },
  {
    family: 'mining-pool',
    label: 'a mining pool',
    suffixes: ['2miners.com', 'f2pool.com', 'hashvault.pro', 'minexmr.com', 'moneroocean.stream', 'nanopool.org', 'nicehash.com', 'supportxmr.com'],
  },
  {
    family: 'weak-content-host',
    label: 'a site where anyone can publish text that code may read as orders',
    suffixes: [
      'calendar.app.google', 'cdn.discordapp.com', 'cdn.jsdelivr.net', 'esm.sh', 'gist.githubusercontent.com', 'imgur.com', 'livejournal.com',
      'mastodon.social', 'media.discordapp.net', 'medium.com', 'notabug.org', 'objects.githubusercontent.com', 'raw.githubusercontent.com',
      'rawcdn.githack.com', 'reddit.com', 'stackoverflow.com', 'steamcommunity.com', 't.me', 'twitter.com', 'unpkg.com', 'write.as', 'x.com',
      'youtube.com',
    ],
    exact: ['calendar.google.com'],
  },
  {
    family: 'weak-shared-service',
    label: 'a service where the account, not the host, says who receives',
    suffixes: [
      'backblazeb2.com', 'bitbucket.org', 'blob.core.windows.net', 'firebaseio.com', 'formspree.io', 'formsubmit.co', 'getform.io', 'gitlab.com',
      'hkdk.events', 'hookdeck.com', 'mockapi.io', 'r2.cloudflarestorage.com', 's3.amazonaws.com', 'script.googleusercontent.com', 'smee.io',
      'storjshare.io', 'supabase.co', 'web3forms.com', 'webhookrelay.com', 'zulipchat.com',
    ],
    exact: [
      'api.airtable.com', 'api.cloudinary.com', 'api.dropboxapi.com', 'api.emailjs.com', 'api.github.com', 'api.imgur.com', 'api.notion.com',
      'api.onedrive.com', 'api.trello.com', 'content.dropboxapi.com', 'docs.google.com', 'drive.google.com', 'firestore.googleapis.com',
      'gist.github.com', 'graph.microsoft.com', 'script.google.com', 'sheets.googleapis.com', 'storage.googleapis.com', 'uploads.github.com',
    ],
  },
  {
    family: 'weak-free-hosting',
    label: 'free hosting, where anyone can run a server',
    suffixes: [
      '000webhostapp.com', 'appdomain.cloud', 'azureedge.net', 'azurewebsites.net', 'blogspot.com', 'cloudfunctions.net', 'deno.dev',
      'execute-api.amazonaws.com', 'firebaseapp.com', 'fly.dev', 'github.io', 'gitlab.io', 'glitch.me', 'herokuapp.com', 'koyeb.app', 'netlify.app',
      'on.aws', 'onrender.com', 'pages.dev', 'pythonanywhere.com', 'railway.app', 'repl.co', 'replit.app', 'replit.dev', 'run.app', 'surge.sh',
      'vercel.app', 'web.app', 'workers.dev',
    ],
  },
  {
    family: 'weak-private-network',
    label: 'a private overlay network or a wildcard name for an address',
    suffixes: ['eu.org', 'nip.io', 'sslip.io', 'ts.net'],
  },
  {
    family: 'weak-top-level-domain',
    label: 'a top-level domain that is often abused',
    suffixes: [
      'bid', 'cf', 'cfd', 'club', 'cyou', 'ga', 'gq', 'icu', 'link', 'lol', 'ml', 'mov', 'pw', 'quest', 'rest', 'sbs', 'stream', 'tk', 'top', 'xyz', 'zip',
    ],
  },
  {
    family: 'weak-chain-service',
    label: 'a blockchain service that wallets and explorers use openly',
    suffixes: ['alchemy.com', 'raw.icp0.io', 'solana.com'],
  },
] satisfies readonly HostFamily[];
