/** Projects by their object: a name opens them, a kind of works has none; a line without marks must stay silent. */
import { assertMarks, type MarkedLines } from './marks';

const CASES: MarkedLines = {
  'a place, a firm or a building opens the name': [
    '确保〔programme 宁渝高速改扩建项目〕竣工通车',
    '推进〔programme 国门大道项目〕建设',
    '开工〔programme 兰渝铁路复线工程〕',
    '续建〔programme 云桥岭风电场工程〕等项目',
    '〔programme 华能百万千瓦风电项目〕核准',
    '〔programme 紫荆花园安置房项目〕交付',
    '〔programme 亘泰80万吨选煤项目〕封顶',
    '完成〔programme 10万吨级云桥航道工程〕',
    '投运〔programme 兰州至绵阳特高压直流工程〕',
  ],
  'deeds that end a name in a list and before its state': [
    '加快〔programme 市第一人民医院迁建〕、路网等项目',
    '〔programme 云桥水库扩建〕主体完工',
  ],
  'kinds of works': [
    '渔光互补项目并网，光储充项目开工',
    '实施农村供水管网改造工程，推进老旧小区改造项目',
    '一批重大项目开工，亿元以上工业项目42个',
    '做好库坝除险加固工程12处',
    '实施拆炉并网工程，建设水利枢纽工程',
    '推进保交房项目和生活垃圾焚烧发电项目',
    '加快〔organization 省公安厅〕备份平台项目建设',
  ],
};

describe('projects by their object', () => assertMarks(CASES));
