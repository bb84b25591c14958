/** Which words of a run are names, of which type. A line without marks must stay silent. */
import assert from 'node:assert';
import { findNames, NAME_RECOGNIZERS } from '../../../src/mentions/entities/recognize';
import { NameText } from '../../../src/mentions/entities/text';
import { assertMarks, bare, marked, type MarkedLines } from './marks';

const CASES: MarkedLines = {
  'divisions, in chains, and regions': [
    '支持〔place 四川省绵阳市涪城区〕先行先试',
    '〔place 浙江〕与〔place 江西〕共商水事',
    '深度融入〔place 长三角〕和〔place 粤港澳大湾区〕',
    '发挥〔place 西南地区〕枢纽作用',
    '建设平安〔place 湖北〕、法治〔place 湖北〕',
    '开放通道联结〔place 中俄蒙〕',
    '与〔place 越南〕、〔place 老挝〕等邻国互市',
  ],
  'plain words that spell a place': [
    '确保社会长治久安',
    '走中国式现代化道路，讲好中国特色',
    '中央企业来投资',
    '日照时数偏少，来宾名单已定',
    '开放沿海城市，改善沿海城市供水',
    '全市、我省、本区都要落实',
  ],
  'zones, lines, waters and buildings': [
    '加快〔place 翠屏山高新区〕扩容',
    '〔place 云溪湖湿地公园〕对外开放',
    '推进〔place 川藏铁路〕规划建设',
    '〔place 渝昆高铁宜宾至昭通段〕通车',
    '〔place 中国（云南）自由贸易试验区〕获批',
    '〔place 泉州·海上驿站文化产业园〕开园',
  ],
  'classes of zones': [
    '新增国家级高新区3个',
    '建设一批现代农业产业园和标准化生产基地',
    '全省高速公路通车里程突破万公里',
    '改造老旧小区和农贸市场',
  ],
  'organs of party and state': [
    '〔organization 市委〕、〔organization 市政府〕高度重视',
    '坚决贯彻〔organization 党中央〕、〔organization 国务院〕决策',
    '〔organization 中共绵阳市委〕统一领导',
    '牵头单位：〔organization 市发展改革委〕、〔organization 省财政厅〕',
    '〔organization 区科委〕会同〔organization 县农业农村局〕',
    '引进〔organization 中科院自动化所〕、〔organization 中科院电工所〕，同〔organization 华为公司〕合作',
    '接受〔organization 人大〕及其常委会的检查，也听取〔organization 政协〕民主监督意见',
    '〔organization 市第二人民医院〕搬入新址',
  ],
  'classes of bodies': [
    '各区政府、各有关部门要抓好落实',
    '广大人大代表、政协委员建言献策',
    '金融机构和民营企业座谈',
    '乡镇党委负总责',
    '健全市县政府依法行政制度',
    '改造285所县中医院和34所县妇幼保健院',
    '青年选手在国际大赛中摘得金牌',
    '载人航天、深海探测等项目达到先进水平',
  ],
  'firms and schools by their own names': [
    '〔organization 蓝禾集团〕追加投资',
    '〔organization 碧川（上海）有限公司〕落户',
    '〔organization 浙江大学〕与〔organization 鸿泰新能源有限公司〕共建',
    '引进〔organization 远桥智能装备股份有限公司〕',
  ],
  'people after posts, before posts, in by-lines': [
    '市长〔person 陆文清〕在会上强调',
    '副县长〔person 赵岚〕介绍',
    '党组成员〔person 孙立群〕总结全年工作',
    '自治区主席 〔person 阿不都拉·买买提〕',
    '在以〔person 习近平〕同志为核心的领导下',
    '（记者 〔person 韩思远〕）',
    '责任编辑：〔person 宋雪〕',
    '〔person 钱海〕 摄',
  ],
  'no people': [
    '学习习近平新时代外交思想',
    '学习邓小平理论和毛泽东思想',
    '主任会议讨论了局长提名',
    '区长安排部署下一步工作',
  ],
  'meetings and fairs': [
    '学习〔event 党的十九大〕、〔event 十九届四中、六中全会〕文件',
    '按照〔event 市委七届六次全会〕部署',
    '在〔event 绵阳市第八届人民代表大会第三次会议〕上',
    '在〔event 云汀市第五届人民代表大会第三次会议〕上',
    '〔event 省第九届人民代表大会第一次会议〕以来（2003年1月9日 〔person 陆文清〕）',
    '我市被命名为“甘肃园林城市”，〔place 甘肃〕创建“云汀园林县城”',
    '〔event 绵阳市七届人大二次会议〕开幕，〔event 中国共产党绵阳市第八次代表大会〕召开',
    '〔document 绵阳市政府工作报告〕提出，落实〔document 中央八项规定〕精神',
    '〔event 镇三届人大二次会议〕和〔event 六届一次人代会〕确定的任务',
    '召开〔event 2024年一季度经济运行调度会〕，在全省相关会议上交流',
    '举行〔event “决战四季度”主题系列新闻发布会〕',
    '〔event 第十二届西部物流博览会〕开幕',
    '召开〔event 2021年全市卫生健康工作会议〕',
    '借力〔event 进博会〕扩大开放',
    '筹办〔event 第十五届省运会〕和〔event 2022年冬奥会〕',
  ],
  'no named meeting': ['召开专题会议研究', '举办各类招聘会和推介会20场', '会议强调，要压实责任'],
  'papers with and without title marks': [
    '印发〔document 《云溪湖保护条例》〕',
    '完成〔document “十四五”规划〕目标',
    '编制〔document “十五五”生态环境保护规划〕',
    '落实〔document 中央一号文件〕',
    '宣传〔document 安全生产法〕',
    '审议〔document 国民经济和社会发展第三个五年计划纲要〕',
    '出台〔document 乡村客运公交化实施方案〕',
  ],
  'no paper': ['实现“十五五”良好开局', '制定一批配套方案', '依法行政，完善立法'],
  'initiatives, quoted and plain': [
    '共建“〔programme 一带一路〕”',
    '深化〔programme “放管服”改革〕',
    '实施“〔programme 三清三建〕”',
    '实施“〔programme 千湖引领〕”〔programme “百企登高”行动〕',
    '开展〔programme 农村厕所提质专项行动〕',
    '实施〔programme 先进制造业倍增计划〕',
    '打造“〔programme 信用湖北〕”升级版',
    '参与〔programme 西部陆海新通道〕建设',
    '〔programme 蓝禾集团余热回收项目〕投产',
  ],
  'quotes that name no initiative': [
    '增强“四个意识”、做到“两个维护”',
    '争当全省的“排头兵”',
    '把“施工图”变成“实景图”',
    '杜绝“形象工程”',
    '实施水利工程和道路改造工程',
  ],
  'lists that share a type': [
    '〔organization 恒睿〕、〔organization 佰禾〕、〔organization 锦沧〕等8家企业投产',
    '〔place 芷蓝湖〕、〔place 雾鸣谷〕等景区接待游客',
    '推动〔organization 嘉霖生物〕、〔organization 迅骋〕二期等6个项目开工',
  ],
};

describe('names of one run', () => {
  assertMarks(CASES);

  it('gives the post as title and the body before it as affiliation', () => {
    const names = findNames(new NameText('绵阳市委副书记、市长陆文清到会'), NAME_RECOGNIZERS);
    const person = names.find(({ type }) => type === 'person');
    assert.equal(person?.title, '市长');
    assert.equal(person?.affiliation, '绵阳市委');
  });

  it('never nests and never overlaps', () => {
    const text = '《绵阳市教育局关于加快绵阳大学建设的意见》由绵阳市人民政府办公室转绵阳高新区管委会';
    let end = 0;
    for (const match of marked(text).matchAll(/〔[a-z]+ [^〔〕]*〕/g)) {
      assert.ok(match.index >= end);
      end = match.index + match[0].length;
    }
    assert.ok(end > 0);
    assert.equal(bare(marked(text)), text);
  });

  it('each recogniser is worth something: without it a line loses its mark', () => {
    const lines: Readonly<Record<string, string>> = {
      documents: '印发《云溪湖保护条例》',
      events: '贯彻党的二十大精神',
      persons: '市长陆文清介绍',
      organizations: '国务院批准',
      programmes: '共建“一带一路”',
      places: '来到四川',
      projects: '蓝禾集团余热回收项目投产',
      lists: '恒睿、佰禾、锦沧等8家企业投产',
    };
    for (const recognizer of NAME_RECOGNIZERS) {
      const line = lines[recognizer.id] ?? '';
      const others = NAME_RECOGNIZERS.filter((other) => other !== recognizer);
      assert.notEqual(marked(line), marked(line, others), recognizer.id);
    }
  });
});
