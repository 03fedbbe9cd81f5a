import type { PersonalDataModel } from './types.ts';

export default [
  {
    category: 'user.financial',
    label: 'an income or debt',
    words: [
      ['salary'], ['income'], ['annual', 'income'], ['monthly', 'income'], ['household', 'income'], ['wage'], ['net', 'pay'],
      ['gross', 'pay'], ['credit', 'score'], ['credit', 'rating'], ['credit', 'history'], ['bankruptcy'], ['fico'], ['fico', 'score'],
      ['payslip'], ['net', 'worth'], ['loan', 'amount'], ['debt', 'amount'], ['simah'], ['gong', 'zi'], ['xin', 'zi'], ['zheng', 'xin'],
      ['gong', 'ji', 'jin'], ['ratib'], ['murattab'], ['al', 'ratib'],
    ],
    weak: [['loan'], ['debt'], ['shou', 'ru'], ['she', 'bao'], ['dakhl'], ['qard'], ['gz'], ['xz'], ['sbh'], ['gjj'], ['zx']],
    script: ['工资', '薪资', '收入', '征信', '公积金', '社保', 'الراتب', 'الدخل', 'القرض', 'راتب'],
  },
  {
    category: 'user.financial.bank_account',
    label: 'a bank account',
    words: [
      ['iban'], ['iban', 'number'], ['bank', 'account'], ['bank', 'account', 'number'], ['bank', 'account', 'no'], ['account', 'number'],
      ['account', 'no'], ['bank', 'routing', 'number'], ['routing', 'number'], ['sort', 'code'], ['swift', 'code'], ['bic', 'code'],
      ['bban'], ['clabe'], ['ifsc'], ['ifsc', 'code'], ['bank', 'card'], ['bank', 'card', 'number'], ['beneficiary', 'account'],
      ['beneficiary', 'iban'], ['sadad', 'number'], ['payout', 'account'], ['yin', 'hang', 'ka'], ['yin', 'hang', 'ka', 'hao'],
      ['yin', 'hang', 'zhang', 'hao'], ['kai', 'hu', 'hang'], ['zhi', 'fu', 'bao'], ['wei', 'xin', 'zhi', 'fu'], ['raqm', 'hisab'],
      ['raqm', 'al', 'hisab'], ['hisab', 'banki'], ['al', 'hisab', 'al', 'banki'], ['aiban'], ['al', 'aiban'],
    ],
    weak: [
      ['aba'], ['swift'], ['bic'], ['beneficiary'], ['sadad'], ['hisab'], ['yhk'], ['yhkh'], ['yhzh'], ['khh'], ['khyh'], ['kh'], ['zfb'],
    ],
    script: ['银行卡', '银行卡号', '银行账号', '银行账户', '开户行', '支付宝', 'رقم الحساب', 'الآيبان', 'آيبان', 'الحساب البنكي', 'رقم الحساب البنكي'],
  },
  {
    category: 'user.financial.credit_card',
    label: 'a payment card',
    words: [
      ['card', 'number'], ['card', 'no'], ['cc', 'number'], ['cc', 'num'], ['ccnum'], ['credit', 'card'], ['credit', 'card', 'number'],
      ['credit', 'card', 'no'], ['debit', 'card'], ['debit', 'card', 'number'], ['payment', 'card'], ['cvv'], ['cvc'], ['cvv', 'code'],
      ['cvc', 'code'], ['card', 'security', 'code'], ['card', 'verification'], ['card', 'expiry'], ['card', 'expiration'], ['card', 'exp'],
      ['exp', 'month'], ['exp', 'year'], ['cc', 'csc'], ['cc', 'exp'], ['cc', 'cvv'], ['cardholder'], ['card', 'holder'],
      ['track', '1', 'data'], ['track', '2', 'data'], ['card', 'track'], ['card', 'track', 'data'], ['pin', 'block'], ['primary', 'account', 'number'], ['xin', 'yong', 'ka'], ['xin', 'yong', 'ka', 'hao'],
      ['bitaqat', 'itiman'], ['bitaqat', 'al', 'itiman'], ['raqm', 'bitaqa'], ['raqm', 'al', 'bitaqa'],
    ],
    weak: [
      ['pan'], ['csc'], ['security', 'code'], ['you', 'xiao', 'qi'], ['ramz', 'al', 'aman'], ['tarikh', 'intiha'], ['xyk'], ['xykh'],
      ['yxq'], ['aqm'],
    ],
    script: ['信用卡', '信用卡号', '信用卡号码', '安全码', 'رقم البطاقة', 'بطاقة الائتمان', 'رمز الأمان'],
  },
] satisfies readonly PersonalDataModel[];
