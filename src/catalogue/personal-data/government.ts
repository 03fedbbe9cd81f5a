import type { PersonalDataModel } from './types.ts';

export default [
  {
    category: 'user.criminal_history',
    label: 'a criminal record',
    words: [
      ['criminal', 'record'], ['criminal', 'history'], ['conviction'], ['arrest', 'record'], ['police', 'clearance'], ['court', 'case'],
      ['court', 'record'], ['fan', 'zui', 'ji', 'lu'], ['an', 'hao'], ['sijil', 'jinai'], ['al', 'sijil', 'al', 'jinai'],
    ],
    weak: [
      ['arrest'], ['offence'], ['offense'], ['sanction'], ['case', 'number'], ['an', 'jian'], ['sawabiq'], ['qadiya'], ['raqm', 'qadiya'],
      ['hukm'], ['fzjl'], ['ajh'], ['ah'],
    ],
    script: ['犯罪记录', '案号', 'السجل الجنائي', 'السوابق', 'القضية'],
  },
  {
    category: 'user.government_id',
    label: 'a tax number',
    words: [
      ['tax', 'id'], ['tax', 'number'], ['tax', 'identification', 'number'], ['taxpayer', 'id'], ['vat', 'number'], ['raqm', 'daribi'],
      ['al', 'raqm', 'al', 'daribi'], ['shui', 'hao'],
    ],
    weak: [['tin'], ['dariba']],
    script: ['税号', 'الرقم الضريبي'],
  },
  {
    category: 'user.government_id.drivers_license_number',
    label: 'a driving licence number',
    words: [
      ['driver', 'license'], ['driver', 'license', 'number'], ['driver', 'licence'], ['drivers', 'license'],
      ['drivers', 'license', 'number'], ['driving', 'license'], ['driving', 'licence'], ['driving', 'licence', 'number'],
      ['driving', 'license', 'number'], ['dl', 'number'], ['license', 'number'], ['licence', 'number'], ['jia', 'shi', 'zheng'],
      ['jia', 'zhao'], ['rukhsat', 'qiyada'], ['rukhsat', 'al', 'qiyada'], ['rukhsa', 'qiyada'],
    ],
    weak: [['rukhsa'], ['jsz'], ['jszh']],
    script: ['驾驶证', '驾驶证号', '驾照', 'رخصة القيادة', 'رقم الرخصة'],
  },
  {
    category: 'user.government_id.immigration',
    label: 'a residence or visa number',
    words: [
      ['iqama'], ['iqama', 'number'], ['iqama', 'no'], ['igama'], ['igama', 'number'], ['iqamah'], ['iqamah', 'number'], ['muqeem'],
      ['border', 'number'], ['resident', 'card'], ['residence', 'permit'], ['residence', 'permit', 'number'], ['visa', 'number'],
      ['visa', 'no'], ['alien', 'number'], ['green', 'card'], ['work', 'permit'], ['work', 'permit', 'number'], ['travel', 'document'],
      ['travel', 'document', 'number'], ['qian', 'zheng'], ['gang', 'ao', 'tong', 'xing', 'zheng'], ['raqm', 'iqama'],
      ['raqm', 'al', 'iqama'], ['tashira'], ['raqm', 'tashira'], ['raqm', 'al', 'tashira'],
    ],
    script: ['签证', '港澳通行证', '居留证', 'رقم الإقامة', 'الإقامة', 'التأشيرة', 'رقم التأشيرة', 'رقم الحدود'],
  },
  {
    category: 'user.government_id.national_identification_number',
    label: 'a national identity number',
    words: [
      ['national', 'id'], ['national', 'id', 'number'], ['national', 'identity', 'number'], ['national', 'identification', 'number'],
      ['identity', 'number'], ['identity', 'card'], ['identity', 'card', 'number'], ['id', 'number'], ['id', 'no'], ['id', 'card'],
      ['id', 'card', 'number'], ['ssn'], ['social', 'security', 'number'], ['social', 'security', 'no'],
      ['national', 'insurance', 'number'], ['aadhaar'], ['aadhar'], ['cpf'], ['curp'], ['dni'], ['pesel'], ['personnummer'], ['tckn'],
      ['tax', 'file', 'number'], ['citizen', 'id'], ['civil', 'id'], ['cpr', 'number'], ['emirates', 'id'], ['eid', 'number'],
      ['shen', 'fen', 'zheng'], ['shen', 'fen', 'zheng', 'hao'], ['shen', 'fen', 'zheng', 'hao', 'ma'], ['zheng', 'jian', 'hao'],
      ['zheng', 'jian', 'hao', 'ma'], ['gong', 'min', 'shen', 'fen', 'hao', 'ma'], ['hawiya'], ['hawiyya'], ['huwiya'], ['raqm', 'hawiya'],
      ['raqm', 'al', 'hawiya'], ['hawiya', 'wataniya'], ['al', 'hawiya', 'al', 'wataniya'], ['raqm', 'watani'], ['raqm', 'al', 'watani'],
      ['raqm', 'qawmi'], ['raqm', 'al', 'qawmi'], ['bitaqa', 'madania'], ['sijil', 'madani'], ['raqm', 'sijil'], ['raqm', 'al', 'sijil'],
    ],
    weak: [
      ['sin'], ['nino'], ['nin'], ['nie'], ['nif'], ['bsn'], ['cnp'], ['rrn'], ['tfn'], ['cpr'], ['qid'], ['national', 'insurance'],
      ['zheng', 'jian'], ['bitaqa'], ['sfz'], ['sfzh'], ['sfzhm'], ['zjh'], ['zjhm'], ['gmsfhm'], ['gmsfzh'],
    ],
    script: [
      '身份证', '身份证号', '身份证号码', '证件号', '证件号码', '公民身份号码', 'رقم الهوية', 'الهوية الوطنية', 'رقم الهوية الوطنية', 'السجل المدني',
      'رقم السجل المدني', 'الرقم القومي', 'الرقم الوطني', 'البطاقة المدنية', 'بطاقة الهوية',
    ],
  },
  {
    category: 'user.government_id.passport_number',
    label: 'a passport number',
    words: [
      ['passport', 'number'], ['passport', 'no'], ['passport', 'num'], ['mrz'], ['hu', 'zhao'], ['hu', 'zhao', 'hao'], ['jawaz', 'safar'],
      ['jawaz', 'al', 'safar'], ['raqm', 'jawaz'], ['raqm', 'al', 'jawaz'],
    ],
    weak: [['passport'], ['jawaz'], ['hz'], ['hzh'], ['hzhm']],
    script: ['护照', '护照号', '护照号码', 'جواز السفر', 'رقم الجواز', 'رقم جواز السفر'],
  },
  {
    category: 'user.government_id.vehicle_registration',
    label: 'a vehicle registration',
    words: [
      ['plate', 'number'], ['plate', 'no'], ['license', 'plate'], ['licence', 'plate'], ['license', 'plate', 'number'],
      ['chassis', 'number'], ['vehicle', 'registration'], ['vehicle', 'registration', 'number'], ['vehicle', 'identification', 'number'],
      ['vin', 'number'], ['che', 'pai'], ['che', 'pai', 'hao'], ['che', 'jia', 'hao'], ['raqm', 'lawha'], ['raqm', 'al', 'lawha'],
    ],
    weak: [['vin'], ['lawhat'], ['haykal'], ['cph'], ['cphm'], ['cjh']],
    script: ['车牌', '车牌号', '车牌号码', '车架号', 'رقم اللوحة', 'رقم الهيكل'],
  },
] satisfies readonly PersonalDataModel[];
