/** Verbs of reported speech, as data. Source: the usual verbs of news agencies for what officials say. */

/** Followed by a comma or colon they open what is said: 区长强调，要… */
export const SPEECH_VERBS: readonly string[] = [
  ...[
    '强调',
    '指出',
    '表示',
    '要求',
    '提出',
    '认为',
    '介绍',
    '透露',
    '说',
    '称',
    '告诉',
    '坦言',
    '呼吁',
    '希望',
    '宣布',
    '解释',
    '建议',
    '明确',
  ],
  ...[
    '介绍说',
    '表示说',
    '强调说',
    '指出说',
    '告诉记者',
    '补充道',
    '说道',
    '讲道',
    '谈到',
    '提到',
    '号召',
    '部署',
    '重申',
    '承诺',
    '预计',
    '直言',
  ],
];

/** Pronouns that take up the last speaker. */
export const PRONOUNS: readonly string[] = ['他们', '她们', '他', '她', '该负责人', '该人士'];

/** Subjects that mean the issuing body itself. */
export const SELF: readonly string[] = [
  '我们',
  '本届政府',
  '政府',
  '市政府',
  '区政府',
  '县政府',
  '省政府',
  '全市',
  '全省',
  '全区',
  '全县',
  '我市',
  '我省',
  '我区',
  '我县',
];
