/** Places of a town that plain words name: roads, buildings, villages, ports of entry; a line without marks must stay silent. */
import { assertMarks, type MarkedLines } from './marks';

const CASES: MarkedLines = {
  'lines by characters of their ends': [
    '加快建设〔place 防云铁路〕，建成〔place 兰渝高速铁路〕',
    '续建〔place 柳茅一级公路〕',
    '争取开工〔place 南宁经云上至河池高速公路〕',
    '保持中高速增长，疏浚深水航道',
    '〔place 西部快线〕、〔place 柳汀大道〕开工，〔place 东环路〕高速化改造',
    '〔place 绵阳至松岭〕、〔place 柳汀至石桥〕等9条国省干线通车',
    '完成塘渣路基填筑，实现一卡通互联互通',
    '〔place 京雄城际北京西至大兴机场段〕投产，建设100MW风电场',
    '〔place 长江大桥〕完成投资，承建5座大桥',
    '改造农村公路，建设城市快速路网',
  ],
  'streets of a series, in lists, rings and ways out': [
    '打通〔place 经三路〕、〔place 胜利二街〕',
    '整治〔place 芦花路〕、〔place 北门街〕等6条道路',
    '从〔place 青石桥〕至〔place 玉带桥〕段完工',
    '〔place 东西外环道路〕开工，美化〔place 西出口〕沿线',
    '拓宽农村公路、产业路等',
    '出口总额增长',
  ],
  'services and buildings of a town': [
    '启用〔place 市民中心〕，推进〔place 市体育中心〕建设',
    '〔place 县文化馆〕开放',
    '建成〔place 松岭中学教学楼〕',
    '全市体育中心免费开放',
    '各县文化馆免费开放',
    '做好中小学食堂管理',
    '新建4座远城区污水处理厂',
    '〔place 绵阳市区〕公交提速，〔place 绵阳市〕区县两级联动',
    '高水平建设〔place 绵阳教育城〕',
    '〔place 第二水厂〕投用，〔organization 绵阳六中〕迁建',
  ],
  'parts of a town by side and shore': [
    '推进〔place 城南片区〕开发，建设〔place 海湾新区〕',
    '完善〔place 湖滨公园〕',
    '建设城市新区',
  ],
  'villages and towns of plain words': [
    '支持〔place 团结村〕、〔place 孙家屯〕等地改造',
    '设施改善。〔place 奋进镇〕、芦苇荡建成大棚',
    '〔place 云汀镇生态奶源基地〕投产',
    '做强中心镇、特色镇等',
    '服务到家。完成乡镇规划',
    '服务到家。完善乡村治理',
    '办好大会，促进乡贤回归',
    '〔organization 振兴街道办事处〕扩面，完成街道园区外收储',
  ],
  'ports of entry and power stations': [
    '〔place 蓝关公路口岸〕开放',
    '扩建〔place 芷岭电厂〕',
    '〔place 绥芬河片区〕揭牌',
  ],
  'works by their phases': ['开工〔place 前坪〕一期、〔place 大台〕二期、〔place 石峁〕一期'],
  'firms that are praised or counted': [
    '〔organization 恒睿〕上榜五百强，〔organization 佰禾〕等3家企业扩产',
    '产品上榜，民营等3家企业扩产',
  ],
};

describe('names of local places', () => assertMarks(CASES));
