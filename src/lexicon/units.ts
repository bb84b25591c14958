/**
 * Units of measure with their dimension and UCUM code. Sources: the statutory units of China (国务院《关于在我国统一实行法定计量单位的命令》), the
 * market units still in use (亩, 斤, 担), the units of the statistical yearbook; codes of the Unified Code for Units of Measure.
 */

export type Dimension =
  | 'mass' | 'length' | 'area' | 'volume' | 'time' | 'age' | 'power' | 'energy' | 'voltage' | 'temperature'
  | 'pressure' | 'frequency' | 'data' | 'speed' | 'transport' | 'labour' | 'index' | 'other'; // prettier-ignore

export interface Unit {
  readonly dimension: Dimension;
  /** The usual writing of the same unit. */
  readonly canonical: string;
  /** UCUM code, `null` where there is none. */
  readonly ucum: string | null;
  /** Beginnings behind the unit that make it part of another word. */
  readonly notBefore: readonly string[];
}

/** dimension: rows of `canonical=ucum synonym synonym !beginning !beginning`. */
const TABLE: Readonly<Record<Dimension, string>> = {
  mass: `吨=t 公吨 t
    吨标准煤 吨标煤 吨标准煤当量
    吨二氧化碳 吨二氧化碳当量
    公斤=kg 千克 kg
    克=g g !服 !拉 !隆
    毫克=mg mg
    微克=ug μg ug
    纳克=ng
    斤 市斤 !两
    两 !月 !年 !国 !省 !市 !县 !地 !个 !种 !类 !岸 !方 !会 !级 !者
    担 市担 !保 !当 !任 !负
    磅=[lb_av]
    盎司=[oz_av]
    克拉=[car_m]`,
  length: `公里=km 千米 km KM
    米=m m !粉 !价 !面
    公尺
    厘米=cm 公分 cm CM
    毫米=mm mm
    微米=um μm
    纳米=nm nm
    延米 延长米
    里 华里 !程 !面 !外
    丈
    尺
    寸
    海里=[nmi_i]
    英里=[mi_i]
    英尺=[ft_i]
    英寸=[in_i]
    车道公里
    单线公里
    沟公里
    皮长公里
    芯公里
    对公里
    管程公里
    光年=[ly]`,
  area: `平方公里=km2 平方千米 km² km2
    平方米=m2 平米 ㎡ m² m2 平方
    平方公尺
    平方厘米=cm2
    公顷=har hm² ha
    亩 市亩 !均 !产
    亩次
    公亩=ar
    顷
    英亩=[acr_us]`,
  volume: `立方米=m3 立方 公方 立方公尺 m³ m3 方 !面 !针 !式 !案 !便 !向 !法 !位 !略 !志
    立方厘米=cm3
    升=L L !级 !至 !到 !学 !高 !温
    毫升=mL mL ml
    加仑=[gal_us]`,
  time: `年=a !级 !度 !代 !龄 !均 !产 !末 !初 !底 !轻 !货 !终
    周年
    年度
    学年
    个学年
    个年头
    个月=mo 个多月
    天=d 昼夜 !然 !津 !气 !文 !空 !河 !山 !水
    日=d !均 !本 !报 !产 !常 !益 !前 !起
    个昼夜
    个工作日 工作日
    小时=h 个小时 h
    分钟=min min
    刻钟
    秒=s 秒钟 !杀
    毫秒=ms ms
    微秒=us
    周=wk 星期 个星期 个礼拜 !边 !期 !转 !岁 !年 !围 !密
    个季度
    个半年
    个学期 学期
    学时
    课时
    个课时
    个世纪
    个夜晚 夜 !间 !市 !经 !晚
    旬`,
  age: `岁 周岁 !月 !末 !首`,
  power: `千瓦=kW kW KW
    瓦=W W !特 !斯
    兆瓦=MW MW MWp
    吉瓦=GW GW
    马力=[HP]
    千伏安=kV.A kVA
    兆伏安=MV.A MVA
    千乏`,
  energy: `千瓦时=kW.h kWh KWh 度电
    兆瓦时=MW.h MWh
    吉瓦时=GW.h GWh
    焦耳=J 焦
    千焦=kJ
    吉焦=GJ GJ
    千卡=kcal 大卡
    卡路里=cal`,
  voltage: `千伏=kV kV KV
    伏=V 伏特
    安培`,
  temperature: `摄氏度=Cel ℃ °C
    度 !假 !过 !夏 !汛 !冬 !电
    华氏度=[degF]`,
  pressure: `帕=Pa 帕斯卡
    百帕=hPa
    兆帕=MPa MPa`,
  frequency: `赫兹=Hz 赫 Hz
    千赫=kHz kHz
    兆赫=MHz MHz
    吉赫=GHz GHz`,
  data: `字节=By
    千字节=kBy KB
    兆字节=MBy MB
    吉字节=GBy GB
    太字节=TBy TB
    拍字节 PB
    艾字节 EB
    比特=bit
    兆比特
    兆 M
    Mbps 兆比特每秒
    Gbps
    Tbps
    G Gb
    T Tb
    P
    EFLOPS EFlops
    PFLOPS PFlops`,
  speed: `公里每小时=km/h
    马赫
    转每分=/min`,
  transport: `吨公里
    人公里
    车公里
    载重吨
    总吨
    标准吨
    吨位
    换算吨公里`,
  labour: `人年
    人月
    人天
    人日
    个工日 工日
    工时`,
  index: `分 !别 !期 !类 !布 !离 !享 !级 !明 !工 !解 !钟 !析 !局 !管 !段 !配 !步 !支 !之 !批 !校 !院 !公 !行 !散 !担 !流 !红
    点 !多 !位 !击 !面 !亮 !半 !子 !评 !名 !状`,
  other: `分贝=dB dB
    勒克斯=lx
    流明=lm
    贝克=Bq
    摩尔=mol
    坎德拉=cd
    道尔顿
    级 !别 !联 !配 !差 !能 !数 !次
    目`,
};

const rows = (Object.keys(TABLE) as Dimension[]).flatMap((dimension) =>
  TABLE[dimension].split('\n').flatMap((line): (readonly [string, Unit])[] => {
    const words = line.split(/\s+/).filter(Boolean);
    const [canonical = '', ucum = null] = (words[0] ?? '').split('=');
    const notBefore = words.filter((word) => word.startsWith('!')).map((word) => word.slice(1));
    const unit: Unit = { dimension, canonical, ucum, notBefore };
    return [canonical, ...words.slice(1).filter((word) => !word.startsWith('!'))].map((word) => [word, unit] as const);
  }),
);

/** Every writing of every unit. */
export const UNITS: readonly (readonly [string, Unit])[] = rows;

/** What may stand behind the stroke of a composite unit (`元/亩`, `张/千人`) beside units and classifiers. */
export const PER_NOUNS: readonly string[] =
  '月 日 年 次 人 户 亩 天 小时 床 村 栋 站 学年 学期 生 师 车 车次 单 百人 千人 万人 百户 百公里 百平方公里 人次 人年 人月 人天 人日 单位 辆 台 头 座 本 课时 平 万元 千元 亿元 标箱 度 瓦 株 季 场 件 只 科 项 套 份 例 篇 立方 班'.split(
    ' ',
  );
