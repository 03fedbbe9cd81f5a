import type { PersonalDataModel } from './types.ts';

export default [
  {
    category: 'user.account.username',
    label: 'a user name',
    words: [
      ['username'], ['user', 'name'], ['login', 'name'], ['yong', 'hu', 'ming'], ['zhang', 'hao'], ['wei', 'xin', 'hao'],
      ['ism', 'mustakhdim'], ['ism', 'al', 'mustakhdim'],
    ],
    weak: [['login'], ['screen', 'name'], ['zh'], ['nc'], ['wxh'], ['wxid'], ['yhm']],
    script: ['用户名', '账号', '用户账号', 'اسم المستخدم'],
  },
  {
    category: 'user.childrens',
    label: 'data of a child',
    words: [
      ['children', 'names'], ['child', 'age'], ['child', 'birthday'], ['guardian', 'name'], ['guardian', 'phone'], ['zi', 'nv'],
      ['jian', 'hu', 'ren'], ['wali', 'amr'], ['wali', 'al', 'amr'], ['majhul', 'al', 'abawayn'],
    ],
    weak: [['child', 'name'], ['parent', 'name'], ['guardian'], ['orphan'], ['atfal'], ['wali'], ['kafil'], ['kafeel'], ['zn'], ['jhr']],
    script: ['子女', '监护人', '儿童', 'ولي الأمر', 'الكفيل', 'مجهول الأبوين'],
  },
  {
    category: 'user.demographic',
    label: 'a nationality or origin',
    words: [
      ['nationality'], ['citizenship'], ['native', 'language'], ['place', 'of', 'origin'], ['place', 'of', 'birth'], ['birth', 'place'],
      ['birthplace'], ['country', 'of', 'birth'], ['ji', 'guan'], ['jinsiya'], ['jinsiyya'], ['makan', 'milad'], ['makan', 'al', 'milad'],
    ],
    weak: [['asl'], ['guo', 'ji'], ['jg']],
    script: ['国籍', '籍贯', '出生地', 'الجنسية', 'مكان الميلاد'],
  },
  {
    category: 'user.demographic.age_range',
    label: 'an age',
    words: [['age', 'range'], ['age', 'group'], ['age', 'bracket'], ['nian', 'ling']],
    weak: [['age'], ['omr'], ['umr'], ['nl']],
    script: ['年龄', 'العمر'],
  },
  {
    category: 'user.demographic.date_of_birth',
    label: 'a date of birth',
    words: [
      ['dob'], ['date', 'of', 'birth'], ['birth', 'date'], ['birthdate'], ['birth', 'day'], ['birthday'], ['birth', 'year'],
      ['year', 'of', 'birth'], ['birth', 'month'], ['hijri', 'dob'], ['hijri', 'birth', 'date'], ['hijri', 'date', 'of', 'birth'],
      ['chu', 'sheng', 'ri', 'qi'], ['chu', 'sheng', 'nian', 'yue'], ['sheng', 'ri'], ['tarikh', 'milad'], ['tareekh', 'milad'],
      ['tarikh', 'al', 'milad'], ['tareekh', 'al', 'milad'],
    ],
    weak: [['mawlid'], ['csrq'], ['csny'], ['sr']],
    script: ['出生日期', '生日', '出生年月', 'تاريخ الميلاد'],
  },
  {
    category: 'user.demographic.gender',
    label: 'a gender',
    words: [['gender'], ['gender', 'identity'], ['biological', 'sex'], ['xing', 'bie']],
    weak: [['sex'], ['pronouns'], ['jins'], ['naw'], ['dhakar'], ['untha'], ['xb'], ['النوع']],
    script: ['性别', 'الجنس'],
  },
  {
    category: 'user.demographic.marital_status',
    label: 'a marital status',
    words: [
      ['marital', 'status'], ['marriage', 'status'], ['civil', 'status'], ['hun', 'yin'], ['hun', 'yin', 'zhuang', 'kuang'],
      ['hala', 'ijtimaiya'], ['hala', 'al', 'ijtimaiya'], ['al', 'hala', 'al', 'ijtimaiya'],
    ],
    weak: [['zawj'], ['zawja'], ['hyzk']],
    script: ['婚姻', '婚姻状况', 'الحالة الاجتماعية'],
  },
  {
    category: 'user.demographic.political_opinion',
    label: 'a political opinion',
    words: [
      ['political', 'party'], ['political', 'opinion'], ['political', 'affiliation'], ['political', 'view'], ['party', 'membership'],
      ['union', 'membership'], ['trade', 'union', 'membership'], ['zheng', 'zhi', 'mian', 'mao'],
    ],
    weak: [['party', 'member'], ['voting'], ['hizb'], ['dang', 'yuan'], ['zzmm'], ['dy']],
    script: ['政治面貌', '党员', 'الانتماء السياسي', 'الحزب السياسي'],
  },
  {
    category: 'user.demographic.profile',
    label: 'family or education data',
    words: [
      ['spouse'], ['spouse', 'name'], ['wife', 'name'], ['husband', 'name'], ['next', 'of', 'kin'], ['student', 'id'],
      ['student', 'number'], ['gpa'], ['grade', 'point', 'average'], ['pei', 'ou'], ['fu', 'qin'], ['mu', 'qin'], ['xue', 'hao'],
      ['xue', 'li'], ['raqm', 'jamii'], ['al', 'raqm', 'al', 'jamii'], ['muahhil'],
    ],
    weak: [['dependents'], ['school'], ['grade'], ['xue', 'xiao'], ['cheng', 'ji'], ['po'], ['fqxm'], ['mqxm'], ['xh'], ['xl']],
    script: ['配偶', '父亲', '母亲', '学号', '学历', 'الرقم الجامعي', 'المؤهل', 'المؤهل العلمي'],
  },
  {
    category: 'user.demographic.race_ethnicity',
    label: 'an ethnic origin',
    words: [['ethnicity'], ['ethnic', 'origin'], ['ethnic', 'group'], ['skin', 'color'], ['skin', 'colour'], ['min', 'zu'], ['qabila']],
    weak: [['race'], ['tribe'], ['caste'], ['irq'], ['mz'], ['العرق']],
    script: ['民族', '种族', 'القبيلة', 'الأصل العرقي'],
  },
  {
    category: 'user.demographic.religious_belief',
    label: 'a religious belief',
    words: [
      ['religion'], ['religious', 'belief'], ['religious', 'affiliation'], ['zong', 'jiao'], ['zong', 'jiao', 'xin', 'yang'], ['diyana'],
      ['deyana'], ['madhab'], ['mazhab'],
    ],
    weak: [['sect'], ['belief'], ['philosophy'], ['muataqad'], ['zj'], ['zjxy']],
    script: ['宗教', '宗教信仰', 'الديانة', 'المذهب', 'المعتقد'],
  },
  {
    category: 'user.demographic.sexual_orientation',
    label: 'a sexual orientation',
    words: [['sexual', 'orientation'], ['sexual', 'preference'], ['sex', 'life'], ['xing', 'qu', 'xiang']],
    script: ['性取向', 'الميول الجنسية'],
  },
  {
    category: 'user.name',
    label: 'a name',
    words: [
      ['full', 'name'], ['legal', 'name'], ['real', 'name'], ['middle', 'name'], ['maiden', 'name'], ['father', 'name'],
      ['mother', 'name'], ['mothers', 'maiden', 'name'], ['mother', 'maiden', 'name'], ['patronymic'], ['contact', 'name'],
      ['cardholder', 'name'], ['card', 'holder', 'name'], ['account', 'holder'], ['account', 'holder', 'name'], ['beneficiary', 'name'],
      ['customer', 'name'], ['patient', 'name'], ['employee', 'name'], ['guest', 'name'], ['passenger', 'name'], ['recipient', 'name'],
      ['person', 'name'], ['billing', 'name'], ['shipping', 'name'], ['xing', 'ming'], ['zhen', 'shi', 'xing', 'ming'],
      ['lian', 'xi', 'ren'], ['ism', 'kamil'], ['ism', 'al', 'kamil'], ['al', 'ism', 'al', 'kamil'], ['ism', 'al', 'ab'],
      ['ism', 'al', 'jad'], ['ism', 'al', 'um'],
    ],
    weak: [['name'], ['display', 'name'], ['ism'], ['al', 'ism'], ['ismuk'], ['kunya'], ['xm'], ['zsxm'], ['lxr'], ['lxrxm'], ['اسم']],
    script: ['姓名', '真实姓名', '联系人', 'الاسم الكامل', 'اسم الأب', 'اسم الأم', 'اسم الجد', 'الاسم'],
  },
  {
    category: 'user.name.first',
    label: 'a first name',
    words: [['first', 'name'], ['given', 'name'], ['fname'], ['forename'], ['ism', 'awwal'], ['ism', 'al', 'awwal']],
    script: ['名字', 'الاسم الأول'],
  },
  {
    category: 'user.name.last',
    label: 'a family name',
    words: [['last', 'name'], ['family', 'name'], ['surname'], ['lname'], ['ism', 'al', 'aila']],
    weak: [['laqab']],
    script: ['姓氏', 'اسم العائلة', 'اللقب'],
  },
  {
    category: 'user.social',
    label: 'a social account',
    words: [
      ['nickname'], ['nick', 'name'], ['twitter', 'handle'], ['twitter', 'username'], ['facebook', 'id'], ['instagram', 'handle'],
      ['instagram', 'username'], ['linkedin', 'url'], ['linkedin', 'profile'], ['wechat', 'id'], ['we', 'chat', 'id'], ['qq', 'number'],
      ['alipay', 'account'], ['snapchat', 'username'], ['telegram', 'username'], ['ni', 'cheng'], ['hisab', 'twitter'],
    ],
    weak: [
      ['handle'], ['twitter'], ['instagram'], ['linkedin'], ['wechat'], ['we', 'chat'], ['alipay'], ['snapchat'], ['facebook'], ['qq'],
      ['wei', 'xin'], ['wx'],
    ],
    script: ['昵称', '微信号', '微信'],
  },
  {
    category: 'user.unique_id',
    label: 'a user identifier',
    words: [['union', 'id']],
    weak: [['open', 'id'], ['user', 'id'], ['session', 'id'], ['client', 'id']],
    script: ['用户标识'],
  },
  {
    category: 'user.unique_id.pseudonymous',
    label: 'a visitor identifier',
    words: [['visitor', 'id'], ['anonymous', 'id'], ['tracking', 'id']],
  },
] satisfies readonly PersonalDataModel[];
