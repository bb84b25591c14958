/** Names by their class in a list, by a number, by a rank: towns that are counted, numbered roads, corps, works of a city. */
import { assertMarks } from './marks';

describe('names by class and number', () => {
  assertMarks({
    'towns by the class behind them': [
      '〔place 柳塘〕、〔place 石浦〕、〔place 阮桥〕、〔place 郁家渡〕等重点镇',
      '覆盖〔place 蒲湾〕、〔place 鹤浦〕两镇',
      '整治〔place 洛塘〕、〔place 菱湖〕、〔place 卞庄〕三乡河道',
    ],
    'numbered roads and lines': [
      '改建〔place 351国道〕、〔place 省道205线〕',
      '〔place S304线〕竣工，〔place G219国道〕开工',
      '〔place 轨道交通1号线〕、〔place 2号线〕试运行',
      '〔place 文昌路〕、〔place 丰津线〕、〔place 林城西路〕通车',
    ],
    corps: ['感谢〔organization 武警唐山支队〕、〔organization 武警省总队〕', '〔organization 市武装部〕支持地方'],
    'works of a city': [
      '〔organization 酒钢集团〕、〔organization 金昌公司〕增产',
      '〔organization 茂名石化〕、〔organization 湛江钢铁〕扩能',
    ],
    'committees of villages': ['走访〔place 石桥镇〕，〔organization 柳塘村委会〕、〔organization 云溪社区居委会〕'],
    'two places before a head': ['〔document 关中—天水经济区规划〕获批', '建设〔place 合肥—蚌埠走廊〕'],
    'in a zone': ['〔place 阮江港区石门作业区〕开港'],
    'names that hold a border': [
      '〔place 普达春晖国际度假区〕、〔place 于家堡隧道〕',
      '〔place 昌都地区芒康县〕、〔place 罗家岩水库〕',
      '〔place 凤凰镇永庆寺〕修缮',
      '〔organization 拉萨中学〕、〔organization 第五小学〕',
      '〔place 常阴渡现代农业示范园区〕',
    ],
    'in lists of their like': [
      '治理〔place 滹沱河〕、〔place 灞河〕、〔place 浐河〕、〔place 沣河〕',
      '〔place 龙舟坪镇〕、〔place 磨市镇〕、〔place 渔峡口镇〕、〔place 高家堰镇〕、〔place 火烧坪乡〕特色农业',
      '〔place 隔河岩〕、〔place 高坝洲〕、〔place 水布垭〕三大库区',
    ],
    'national parks and stations': ['〔place 凤翥山国家森林公园〕、〔place 洛阳东站〕', '创建国家森林公园'],
    festivals: [
      '〔event 长寿文化节〕、〔event 盆景艺术节〕影响扩大',
      '举办〔event 滨海国际艺术节〕、〔event 桃花节〕',
      '〔event 县第三届运动会〕开幕，〔organization 县第一小学〕搬迁',
      '〔event 第九届滨城·金湾生态论坛暨博览会〕闭幕',
      '〔event 中国西藏登山大会〕、〔event 雪顿节〕',
      '开展校园文化节、民族艺术节',
      '召开职工大会、股东大会',
    ],
    'names after persons': ['修缮〔place 梁启超故居〕'],
    'sounded names': ['〔place 红花尔基水利枢纽〕蓄水'],
    'initiatives in lists': [
      '实施〔programme 创新驱动战略〕、〔programme 脱贫富民战略〕',
      '“〔programme 两免一补〕”“〔programme 村村通〕”“〔programme 企业上云〕”落地',
      '列入“〔programme 民生100工程〕”',
      '杜绝“形象工程”，打好“五大行动”',
    ],
    'firms beside firms': [
      '支持〔organization 株硬集团〕、〔organization 千金药业〕、〔organization 智成化工〕',
      '发展精细化工、生物医药、高端装备',
    ],
    'in a list of duties': [
      '（牵头单位：〔organization 市公园城市局〕；责任单位：〔organization 合肥环湖公司〕、〔organization 市土储中心〕）',
      '〔organization 县政数局〕、〔organization 县通管办〕配合',
      '各区（市）县政府负责',
    ],
    'a known firm and its head': ['〔organization 中国铝业公司〕、〔organization 国家电网公司〕'],
    'plans of five years': ['编制〔document 合肥市国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要〕'],
    'papers by their issuer': ['〔document 山阳县人民政府关于2031年工作的报告〕'],
    persons: [
      '〔person 温家宝〕总理视察',
      '副市长〔person 周文栋〕及〔organization 市政府〕秘书长〔person 张立军〕出席',
    ],
    craft: ['〔programme “神舟”五号〕飞船发射'],
    silent: [
      '12个乡镇、街道',
      '工业、农业、服务业三区联动',
      '国道、省道建设',
      '各村委会、居委会换届',
      '武警官兵、公安干警',
      '建设3条省道160公里',
      '城市、农村两区域统筹',
    ],
  });
});
