/** People in lists, after the posts of other states, appointed or praised; plain words after a post must stay silent. */
import { assertMarks, type MarkedLines } from './marks';

const CASES: MarkedLines = {
  'one after another': [
    '副市长〔person 陆文清〕、〔person 赵岚〕、〔person 孙长春〕出席会议',
    '记者|〔person 陆文清〕',
    '受〔person 陆文清〕区长委托，副区长(提名人选)〔person 赵岚〕报告',
    '市领导〔person 钱海平〕、〔person 宋雪〕参加活动',
  ],
  'praised in a list': ['学习〔person 陆文清〕、〔person 赵大岚〕、〔person 孙立群〕等先进典型'],
  'in lists and pictures': [
    '市县领导〔person 何云平〕、〔person 曹和家〕、〔person 张焕清〕等出席',
    '〔person 陆文清〕（右一）会见客商',
  ],
  signed: ['形成良好氛围。（〔person 陆文清〕）', '形成良好氛围。（完）'],
  appointed: ['〔person 陆文清〕任〔place 甘肃省〕代省长', '选举〔person 陆文清〕为市长'],
  'written by sound': [
    '〔organization 旗委〕副书记〔person 宝力格尔〕到会',
    '〔place 土耳其〕总统〔person 卡雷尔〕来访',
    '自治区副主席〔person 次仁多吉〕介绍',
  ],
  'by what they are': ['全国劳模〔person 陆文清〕回乡', '学生〔person 赵小岚〕说'],
  'no people': [
    '领导班子要带头',
    '学生全覆盖接种，游客高峰有序',
    '干部包村联户，农民安置工作完成',
    '院长查房，所长接访，校长教师轮岗',
    '书记抓党建，局长走流程',
    '本届政府常务副市长分管',
  ],
};

describe('people', () => assertMarks(CASES));
