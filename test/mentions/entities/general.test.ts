/** Names by general grammar: lines by their ends, shared heads, works, listed places, fairs; a line without marks must stay silent. */
import { assertMarks, type MarkedLines } from './marks';

const CASES: MarkedLines = {
  'lines by their ends, their parts and shared heads': [
    '开工建设〔place 岳西至桐城高速公路〕',
    '〔place G347岳西至桐城公路〕通车',
    '〔place 渝昆〕、〔place 汉十高铁〕提速',
    '〔place 兰渝铁路广元段〕完成改造',
    '规划〔place 沿江高铁〕',
  ],
  'works after the place they stand at': [
    '〔programme 云岭水库除险加固工程〕完工',
    '〔programme 嘉陵江航道整治工程〕启动',
    '〔programme 鞍钢二期工程〕投产',
  ],
  'buildings and bases that bear a body’s name': [
    '〔place 蓝禾集团生产基地〕扩产',
    '〔place 绵阳机场〕开通航线',
    '〔place 广元博物馆〕开放',
  ],
  'places beside places': [
    '支持〔place 南宁〕、〔place 上思〕、〔place 凭祥〕联动',
    '访问〔place 英〕、〔place 法〕两国',
    '〔place 湘〕、〔place 鄂〕、〔place 赣〕三省共商',
    '〔place 绵阳滨江地区〕更新',
  ],
  'streets that every town has': ['整修〔place 人民路〕和〔place 东外环路〕', '〔place 解放广场〕亮灯'],
  'bodies of the country, of old and new names': [
    '〔organization 铁道部〕批复',
    '〔organization 国家工业智能发展研究中心〕授牌',
    '〔organization 中国农业开发院〕选址',
    '组建〔organization 精密铸造产业联盟〕',
  ],
  'fairs and meetings': [
    '参加〔event 西博会〕和〔event 哈洽会〕',
    '召开〔event 农村工作会议〕',
    '出席〔event 上合组织峰会〕',
    '〔event 中俄博览会〕开幕',
  ],
  'papers of a place': ['纳入〔document 四川高速公路网规划〕'],
  'organs beside, under and sent out by others': [
    '支持〔organization 工会〕、〔organization 共青团〕、〔organization 妇联〕发挥作用',
    '〔organization 那曲地委〕、〔organization 行署〕批复',
    '〔organization 中央第三生态环境保护督察组〕进驻',
    '〔organization 省推进云桥发展专项工作组〕办公',
    '〔organization 共青团甘肃省委〕牵头',
    '〔organization 中科院兰州草业研究所〕揭牌',
    '〔organization 中国政府〕主张对话',
    '〔organization 四川电信公司〕开通',
    '〔organization 市中级法院〕、〔organization 检察院〕搬迁',
  ],
  'a body’s last character that belongs to a word going on': ['商业部门和外贸部门', '铁道部分路段', '人行道拓宽'],
  'plans’ headings and titles as lines': [
    '（二）〔programme 算力底座强基行动〕。',
    '专栏4　〔programme 云边协同提升工程〕',
    '〔document 四川省算力产业行动计划（2023—2025年）〕',
    '〔document 政　府　工　作　报　告〕',
    '〔organization 绵阳市政府〕印发方案',
  ],
  'papers of states and places': [
    '签署〔document 中蒙联合声明〕',
    '执行〔document 国家长期教育发展规划纲要〕',
    '〔document 甘肃省草药保护条例〕颁布',
  ],
  'meetings of an organ and fairs with a place in brackets': [
    '〔event 省委经济工作会议〕部署',
    '〔event 国务院第五次廉政工作会议〕召开',
    '〔event 茶路（绵阳）国际博览会〕开幕',
    '举办〔event “超级川”美食争霸赛〕',
    '〔event 博鳌亚洲论坛2021年年会〕召开',
  ],
  'lines, waters, villages and streets': [
    '〔place 包头——绵阳线〕施工',
    '〔place 太平镇永胜村〕通车',
    '整修〔place 柳桑中路〕',
    '〔place 新盈半岛〕岸线',
    '治理〔place 伊敏河湿地〕',
    '〔place 京新高速〕通车，利润再创新高速度加快',
  ],
  'works of a firm in a list, craft and water led far': [
    '〔programme 蓝禾集团甲醇〕、〔programme 远桥集团铁合金〕等项目投产',
    '〔programme 天问三号〕发射，〔programme 引洮济渭工程〕开工',
  ],
  'classes, sayings and figures of speech': [
    '新建文化广场10个、体育公园3座',
    '走科技创新大道',
    '实行“一企一策”和“一户一策”',
    '粮食生产“十七连丰”',
    '秉持“两岸同心”理念',
    '全面实行乡级卫生院改革',
    '发展中老问题仍多',
    '压减支出，其中非急需项目一律暂缓',
    '来客增多，其中日均入园两千人',
    '建设一批中小型水库',
    '召开座谈会',
    '启动社区卫生服务中心建设',
  ],
};

describe('names by general grammar', () => assertMarks(CASES));
