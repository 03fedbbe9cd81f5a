import type { PersonalDataModel } from './types.ts';

export default [
  {
    category: 'user.contact',
    label: 'a list of contacts',
    words: [
      ['address', 'book'], ['contact', 'list'], ['phone', 'book'], ['phonebook'], ['tong', 'xun', 'lu'], ['jihat', 'ittisal'],
      ['jihat', 'al', 'ittisal'],
    ],
    weak: [['contacts'], ['txl']],
    script: ['通讯录', 'جهات الاتصال'],
  },
  {
    category: 'user.contact.address',
    label: 'a postal address',
    words: [
      ['home', 'address'], ['postal', 'address'], ['mailing', 'address'], ['billing', 'address'], ['shipping', 'address'],
      ['delivery', 'address'], ['residential', 'address'], ['permanent', 'address'], ['address', 'line'], ['customer', 'address'],
      ['po', 'box'], ['building', 'number'], ['national', 'address'], ['makani', 'number'], ['di', 'zhi'], ['zhu', 'zhi'],
      ['jia', 'ting', 'zhu', 'zhi'], ['xiang', 'xi', 'di', 'zhi'], ['hu', 'kou'], ['hu', 'kou', 'suo', 'zai', 'di'], ['onwan', 'watani'],
      ['al', 'onwan', 'al', 'watani'], ['onwan', 'al', 'manzil'], ['unwan', 'watani'], ['enwan', 'watani'],
    ],
    weak: [
      ['address'], ['makani'], ['geo', 'address'], ['onwan'], ['unwan'], ['enwan'], ['manzil'], ['dz'], ['xxdz'], ['jtzz'], ['jtdz'],
      ['hkszd'], ['xzz'], ['hjdz'], ['العنوان'], ['عنوان'],
    ],
    script: ['地址', '住址', '家庭住址', '户口所在地', '现住址', '详细地址', 'العنوان الوطني', 'عنوان السكن', 'عنوان المنزل'],
  },
  {
    category: 'user.contact.address.city',
    label: 'a city of residence',
    words: [['city', 'of', 'residence'], ['home', 'city']],
    weak: [['city'], ['district'], ['hay']],
    script: ['居住城市', 'الحي'],
  },
  {
    category: 'user.contact.address.postal_code',
    label: 'a postal code',
    words: [
      ['postal', 'code'], ['postcode'], ['post', 'code'], ['zip', 'code'], ['you', 'bian'], ['you', 'zheng', 'bian', 'ma'],
      ['ramz', 'baridi'], ['al', 'ramz', 'al', 'baridi'],
    ],
    weak: [['zip'], ['yb']],
    script: ['邮编', '邮政编码', 'الرمز البريدي'],
  },
  {
    category: 'user.contact.address.street',
    label: 'a street address',
    words: [['street', 'address'], ['street', 'name'], ['street', 'number'], ['house', 'number'], ['street', 'line'], ['jie', 'dao']],
    weak: [['street'], ['sharea'], ['shari']],
    script: ['街道', 'الشارع'],
  },
  {
    category: 'user.contact.email',
    label: 'an e-mail address',
    words: [
      ['email'], ['e', 'mail'], ['email', 'address'], ['e', 'mail', 'address'], ['mail', 'address'], ['mail', 'addr'], ['email', 'addr'],
      ['contact', 'email'], ['user', 'email'], ['hashed', 'email'], ['email', 'hash'], ['email', 'id'], ['you', 'xiang'],
      ['dian', 'zi', 'you', 'xiang'], ['dian', 'zi', 'you', 'jian'], ['bareed', 'elektroni'], ['barid', 'electroni'],
      ['barid', 'iliktroni'], ['al', 'barid', 'al', 'electroni'],
    ],
    weak: [['em'], ['yx'], ['dzyx'], ['dzyj'], ['barid'], ['bareed'], ['بريد']],
    script: ['邮箱', '电子邮箱', '电子邮件', '邮箱地址', 'البريد الإلكتروني', 'بريد إلكتروني'],
  },
  {
    category: 'user.contact.fax_number',
    label: 'a fax number',
    words: [['fax'], ['fax', 'number'], ['fax', 'no']],
    script: ['传真', 'رقم الفاكس'],
  },
  {
    category: 'user.contact.phone_number',
    label: 'a phone number',
    words: [
      ['phone'], ['phone', 'number'], ['phone', 'no'], ['phone', 'num'], ['telephone'], ['telephone', 'number'], ['tel', 'number'],
      ['mobile', 'number'], ['mobile', 'no'], ['mobile', 'phone'], ['cell', 'number'], ['cell', 'phone'], ['msisdn'],
      ['whatsapp', 'number'], ['emergency', 'contact'], ['contact', 'number'], ['shou', 'ji'], ['shou', 'ji', 'hao'],
      ['shou', 'ji', 'hao', 'ma'], ['dian', 'hua'], ['dian', 'hua', 'hao', 'ma'], ['lian', 'xi', 'dian', 'hua'],
      ['lian', 'xi', 'fang', 'shi'], ['gu', 'hua'], ['raqm', 'jawal'], ['raqm', 'al', 'jawal'], ['raqm', 'hatif'], ['raqm', 'al', 'hatif'],
      ['raqm', 'mobayl'], ['raqm', 'mahmul'], ['jawwal'],
    ],
    weak: [
      ['ph'], ['tel'], ['mobile'], ['cell'], ['whatsapp'], ['jawal'], ['hatif'], ['mobayl'], ['mahmul'], ['telefon'], ['sj'], ['sjh'],
      ['sjhm'], ['dh'], ['dhhm'], ['lxdh'], ['lxfs'],
    ],
    script: [
      '手机', '手机号', '手机号码', '联系电话', '电话', '电话号码', '联系方式', 'جوال', 'رقم الجوال', 'هاتف', 'رقم الهاتف', 'محمول', 'رقم المحمول',
      'رقم الموبايل',
    ],
  },
] satisfies readonly PersonalDataModel[];
