import type { PersonalDataModel } from './types.ts';

export default [
  {
    category: 'user.behavior.browsing_history',
    label: 'a browsing history',
    words: [
      ['browsing', 'history'], ['browser', 'history'], ['visited', 'urls'], ['visited', 'pages'], ['clickstream'], ['click', 'stream'],
      ['liu', 'lan', 'ji', 'lu'],
    ],
    script: ['浏览记录', '浏览历史', 'سجل التصفح'],
  },
  {
    category: 'user.behavior.search_history',
    label: 'a search history',
    words: [['search', 'history'], ['sou', 'suo', 'ji', 'lu']],
    weak: [['search', 'query'], ['search', 'term']],
    script: ['搜索记录', 'سجل البحث'],
  },
  {
    category: 'user.content.private',
    label: 'private messages',
    words: [
      ['message', 'body'], ['chat', 'message'], ['chat', 'history'], ['sms', 'body'], ['sms', 'message'], ['sms', 'text'], ['call', 'log'],
      ['call', 'recording'], ['voicemail'], ['email', 'body'], ['mail', 'body'], ['inbox', 'messages'], ['transcript', 'text'],
      ['user', 'prompt'], ['dictation', 'text'], ['duan', 'xin', 'nei', 'rong'], ['liao', 'tian', 'ji', 'lu'], ['tong', 'hua', 'ji', 'lu'],
      ['sijil', 'mukalamat'], ['sijil', 'al', 'mukalamat'],
    ],
    weak: [['sms'], ['inbox'], ['transcript'], ['prompt'], ['duan', 'xin'], ['risala'], ['rasail'], ['muhadatha'], ['dx'], ['thjl']],
    script: ['短信', '聊天记录', '通话记录', 'الرسائل', 'سجل المكالمات', 'رسائل نصية'],
  },
  {
    category: 'user.content.self_image',
    label: 'a photograph of the person',
    words: [
      ['selfie'], ['face', 'image'], ['profile', 'photo'], ['profile', 'picture'], ['profile', 'image'], ['profile', 'pic'],
      ['avatar', 'url'], ['avatar', 'image'], ['photo', 'url'], ['user', 'photo'], ['tou', 'xiang'], ['sura', 'shakhsiya'],
      ['al', 'sura', 'al', 'shakhsiya'],
    ],
    weak: [['avatar'], ['photo'], ['sura'], ['tx']],
    script: ['头像', 'الصورة الشخصية'],
  },
  {
    category: 'user.job_title',
    label: 'a job title',
    words: [['job', 'title'], ['job', 'position'], ['occupation'], ['profession'], ['wazifa']],
    weak: [['zhi', 'wu'], ['zwmc']],
    script: ['职务', '职位', '职业', 'الوظيفة', 'المسمى الوظيفي'],
  },
  {
    category: 'user.workplace',
    label: 'employment data',
    words: [
      ['employee', 'id'], ['employee', 'number'], ['staff', 'number'], ['staff', 'id'], ['employer'], ['employer', 'name'],
      ['performance', 'review'], ['disciplinary', 'record'], ['gosi', 'number'], ['gong', 'hao'], ['gong', 'zuo', 'dan', 'wei'],
      ['raqm', 'wazifi'], ['al', 'raqm', 'al', 'wazifi'], ['jiha', 'amal'], ['jihat', 'al', 'amal'], ['sahib', 'amal'],
      ['sahib', 'al', 'amal'],
    ],
    weak: [['department'], ['resume'], ['cv'], ['gosi'], ['dan', 'wei'], ['gh'], ['dwmc'], ['gzdw']],
    script: ['工号', '工作单位', '单位名称', 'الرقم الوظيفي', 'جهة العمل'],
  },
] satisfies readonly PersonalDataModel[];
