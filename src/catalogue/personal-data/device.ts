import type { PersonalDataModel } from './types.ts';

export default [
  {
    category: 'user.authorization.credentials',
    label: 'a credential',
    words: [
      ['otp'], ['otp', 'code'], ['totp'], ['totp', 'secret'], ['one', 'time', 'password'], ['one', 'time', 'code'], ['mfa', 'code'],
      ['two', 'factor', 'code'], ['security', 'answer'], ['security', 'question'], ['secret', 'answer'], ['recovery', 'code'],
      ['backup', 'code'], ['api', 'key'], ['api', 'secret'], ['api', 'token'], ['access', 'token'], ['access', 'key', 'id'],
      ['secret', 'access', 'key'], ['refresh', 'token'], ['auth', 'token'], ['authorization', 'token'], ['bearer', 'token'],
      ['id', 'token'], ['jwt', 'token'], ['session', 'token'], ['reset', 'token'], ['password', 'reset', 'token'],
      ['reset', 'password', 'token'], ['private', 'key'], ['secret', 'key'], ['client', 'secret'], ['signing', 'key'],
      ['encryption', 'key'], ['nafath', 'code'], ['mnemonic', 'phrase'], ['seed', 'phrase'], ['recovery', 'phrase'],
      ['yan', 'zheng', 'ma'], ['mi', 'bao'], ['mi', 'yao'], ['ramz', 'tahaqquq'], ['ramz', 'al', 'tahaqquq'],
    ],
    weak: [['mnemonic'], ['access', 'key'], ['jwt'], ['verification', 'code'], ['yzm'], ['mb']],
    script: ['验证码', '密保', '密钥', '令牌', 'رمز التحقق', 'المفتاح السري'],
  },
  {
    category: 'user.authorization.password',
    label: 'a password',
    words: [
      ['password'], ['passwd'], ['passphrase'], ['pass', 'phrase'], ['pass', 'word'], ['pin', 'code'], ['login', 'password'],
      ['user', 'password'], ['mi', 'ma'], ['deng', 'lu', 'mi', 'ma'], ['zhi', 'fu', 'mi', 'ma'], ['kalimat', 'sir'],
      ['kalimat', 'al', 'sir'], ['kalimat', 'murur'], ['kalimat', 'al', 'murur'], ['ramz', 'sirri'], ['al', 'ramz', 'al', 'sirri'],
    ],
    weak: [['pwd'], ['pin'], ['mm'], ['dlmm'], ['zfmm']],
    script: ['密码', '登录密码', '支付密码', '口令', 'كلمة السر', 'كلمة المرور', 'الرمز السري'],
  },
  {
    category: 'user.device',
    label: 'a user agent',
    words: [['user', 'agent'], ['browser', 'agent']],
  },
  {
    category: 'user.device.cookie_id',
    label: 'a cookie identifier',
    words: [['cookie', 'id'], ['session', 'cookie'], ['auth', 'cookie'], ['tracking', 'cookie']],
  },
  {
    category: 'user.device.device_id',
    label: 'a device identifier',
    words: [
      ['device', 'id'], ['device', 'identifier'], ['device', 'uuid'], ['android', 'id'], ['idfa'], ['idfv'], ['gaid'], ['aaid'],
      ['advertising', 'id'], ['imei'], ['imsi'], ['iccid'], ['meid'], ['mac', 'address'], ['mac', 'addr'], ['device', 'serial', 'number'],
      ['device', 'serial'], ['machine', 'id'], ['machine', 'guid'], ['hardware', 'id'], ['hwid'], ['fingerprint', 'id'],
      ['device', 'fingerprint'], ['browser', 'fingerprint'], ['push', 'token'], ['fcm', 'token'], ['apns', 'token'], ['device', 'token'],
      ['install', 'id'], ['installation', 'id'], ['she', 'bei', 'hao'], ['she', 'bei', 'biao', 'shi'], ['mac', 'di', 'zhi'],
      ['muarrif', 'jihaz'], ['muarrif', 'al', 'jihaz'], ['raqm', 'jihaz'], ['raqm', 'al', 'jihaz'],
    ],
    weak: [['serial', 'number'], ['ad', 'id'], ['she', 'bei'], ['sbbs'], ['sbid']],
    script: ['设备号', '设备标识', '设备编号', 'معرف الجهاز'],
  },
  {
    category: 'user.device.ip_address',
    label: 'an IP address',
    words: [
      ['ip', 'address'], ['ip', 'addr'], ['client', 'ip'], ['user', 'ip'], ['visitor', 'ip'], ['remote', 'ip'], ['remote', 'addr'],
      ['remote', 'address'], ['public', 'ip'], ['external', 'ip'], ['local', 'ip'], ['real', 'ip'], ['ip', 'di', 'zhi'], ['onwan', 'ip'],
      ['unwan', 'ip'],
    ],
    weak: [['ip']],
    script: ['IP地址', 'عنوان آي بي'],
  },
  {
    category: 'user.location.precise',
    label: 'a location',
    words: [
      ['gps'], ['gps', 'location'], ['gps', 'coordinates'], ['latitude'], ['longitude'], ['lat', 'lng'], ['lat', 'lon'], ['lat', 'long'],
      ['lng'], ['latlng'], ['latlong'], ['geolocation'], ['geo', 'location'], ['geo', 'point'], ['geo', 'coordinates'],
      ['location', 'history'], ['geohash'], ['cell', 'tower'], ['wifi', 'ssid'], ['bssid'], ['track', 'points'], ['user', 'location'],
      ['jing', 'du'], ['wei', 'du'], ['gui', 'ji'], ['xing', 'zong', 'gui', 'ji'], ['khat', 'tul'], ['khat', 'al', 'tul'], ['khat', 'ard'],
      ['khat', 'al', 'ard'], ['ihdathiyat'],
    ],
    weak: [
      ['lat'], ['lon'], ['coords'], ['coordinates'], ['altitude'], ['heading'], ['ssid'], ['place', 'id'], ['mawqi'], ['mawqea'],
      ['current', 'location'], ['wei', 'zhi'], ['ding', 'wei'], ['wz'], ['jd'], ['wd'], ['jwd'], ['dw'], ['gj'], ['位置'], ['定位'],
      ['الموقع'],
    ],
    script: ['经度', '纬度', '行踪轨迹', '地理位置', '当前位置', 'خط الطول', 'خط العرض', 'الموقع الجغرافي'],
  },
] satisfies readonly PersonalDataModel[];
