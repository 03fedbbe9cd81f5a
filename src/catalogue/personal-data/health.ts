import type { PersonalDataModel } from './types.ts';

export default [
  {
    category: 'user.biometric',
    label: 'biometric data',
    words: [
      ['face', 'id'], ['face', 'template'], ['face', 'embedding'], ['face', 'descriptor'], ['face', 'encoding'], ['facial', 'features'],
      ['faceprint'], ['face', 'print'], ['palm', 'print'], ['biometric'], ['biometrics'], ['biometric', 'template'], ['gait'],
      ['ren', 'lian'], ['ren', 'lian', 'shi', 'bie'], ['basmat', 'wajh'], ['basmat', 'al', 'wajh'], ['biyometri'],
    ],
    weak: [['liveness'], ['rl'], ['rlsb']],
    script: ['人脸', '人脸识别', 'بصمة الوجه'],
  },
  {
    category: 'user.biometric.fingerprint',
    label: 'a fingerprint',
    words: [
      ['fingerprint', 'template'], ['fingerprint', 'image'], ['fingerprint', 'scan'], ['zhi', 'wen'], ['basmat', 'isba'],
      ['basmat', 'al', 'isba'],
    ],
    weak: [['basma'], ['zw']],
    script: ['指纹', 'البصمة', 'بصمة الإصبع'],
  },
  {
    category: 'user.biometric.retinal',
    label: 'an iris or retina scan',
    words: [['iris', 'scan'], ['iris', 'template'], ['retina', 'scan'], ['iris', 'code'], ['hong', 'mo'], ['qazahiya']],
    weak: [['iris'], ['retina']],
    script: ['虹膜', 'القزحية', 'بصمة العين'],
  },
  {
    category: 'user.biometric.voice',
    label: 'a voice print',
    words: [['voiceprint'], ['voice', 'print'], ['voice', 'sample'], ['sheng', 'wen'], ['basmat', 'sawt'], ['basmat', 'al', 'sawt']],
    weak: [['sw']],
    script: ['声纹', 'بصمة الصوت'],
  },
  {
    category: 'user.health_and_medical',
    label: 'health data',
    words: [
      ['diagnosis'], ['disease'], ['prescription'], ['medication'], ['allergy'], ['blood', 'type'], ['blood', 'group'], ['vaccine'],
      ['vaccination'], ['vaccination', 'status'], ['immunization'], ['lab', 'result'], ['symptom'], ['disability'], ['pregnancy'],
      ['pregnant'], ['hiv'], ['hiv', 'status'], ['mental', 'health'], ['medical', 'history'], ['medical', 'condition'],
      ['health', 'condition'], ['health', 'status'], ['icd', 'code'], ['icd', '10'], ['bing', 'li'], ['zhen', 'duan'], ['ji', 'bing'],
      ['xue', 'xing'], ['guo', 'min', 'shi'], ['tashkhis'], ['fasilat', 'dam'], ['fasilat', 'al', 'dam'], ['malaf', 'tibbi'],
      ['al', 'malaf', 'al', 'tibbi'], ['iaqa'],
    ],
    weak: [['treatment'], ['icd'], ['jian', 'kang'], ['yi', 'yao'], ['marad'], ['dawa'], ['bl'], ['zd'], ['xx'], ['gms']],
    script: ['病历', '诊断', '疾病', '血型', '过敏史', 'التشخيص', 'فصيلة الدم', 'الملف الطبي', 'الإعاقة', 'الحالة الصحية'],
  },
  {
    category: 'user.health_and_medical.genetic',
    label: 'genetic data',
    words: [['dna'], ['dna', 'sequence'], ['genome'], ['genetic', 'data'], ['genotype'], ['ji', 'yin'], ['hamd', 'nawawi']],
    script: ['基因', 'الحمض النووي'],
  },
  {
    category: 'user.health_and_medical.insurance_beneficiary_id',
    label: 'a health insurance number',
    words: [
      ['insurance', 'member', 'id'], ['health', 'plan'], ['health', 'plan', 'id'], ['health', 'insurance', 'number'],
      ['insurance', 'number'], ['nphies'], ['medicare', 'number'], ['medicaid', 'id'], ['yi', 'bao'], ['tamin', 'sihhi'],
      ['tamin', 'al', 'sihhi'], ['al', 'tamin', 'al', 'sihhi'],
    ],
    weak: [['ybh'], ['ybkh']],
    script: ['医保', '医保号', 'التأمين الصحي'],
  },
  {
    category: 'user.health_and_medical.record_id',
    label: 'a medical record number',
    words: [
      ['medical', 'record'], ['medical', 'record', 'number'], ['medical', 'record', 'no'], ['mrn'], ['patient', 'id'],
      ['patient', 'number'], ['bing', 'li', 'hao'], ['raqm', 'malaf'], ['raqm', 'al', 'malaf'],
    ],
    weak: [['blh']],
    script: ['病历号', 'رقم الملف الطبي', 'رقم الملف'],
  },
] satisfies readonly PersonalDataModel[];
