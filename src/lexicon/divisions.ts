/** Administrative divisions of China by name: full forms, short forms, codes and parents. Loaded on first use. */
import { DIVISIONS_DATA } from './divisions.data';

export interface Division {
  /** GB/T 2260: two, four or six digits, padded with zeros to six; of a township GB/T 10114, nine digits. */
  readonly code: string;
  readonly name: string;
  /** Without 省, 市, 自治区, 县, 镇 …; equal to `name` where nothing is left of it. */
  readonly short: string;
  readonly level: 'province' | 'city' | 'county' | 'town';
  readonly parent: Division | null;
}

/** Peoples whose names stand in the names of autonomous divisions; without them 恩施土家族苗族自治州 is 恩施. */
const PEOPLES =
  '蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|各';
const AUTONOMOUS = new RegExp(
  `(?:(?:${PEOPLES})族|(?:蒙古|哈萨克|柯尔克孜|维吾尔)(?!族)){0,6}(?:自治区|自治州|自治县|自治旗)$`,
);
const COMMON = /(?:特别行政区|林区|地区|矿区|省|市|盟|县|区|旗)$/;

export function shortOf(name: string): string {
  if (name.startsWith('内蒙古')) return '内蒙古';
  const short = name.replace(/自治/.test(name) ? AUTONOMOUS : COMMON, '');
  return short.length >= 2 ? short : name;
}

/** Names of counties that are also plain words (市区和县, 会同县, 建设新城区): they count only right after their parent's name. */
const PLAIN_WORDS = new Set(
  '平房区 城区 郊区 矿区 新城区 新市区 老城区 城中区 城东区 城西区 城北区 城关区 市中区 中心区 港口区 和县 会同县 开发区 东区 西区 南区 北区 高新区 山区 共和县 互助县 资源县 合作市 工业园区 新区 海州区 江城区 城厢区 大通区 桥东区 桥西区'.split(
    ' ',
  ),
);

export interface Divisions {
  /** Every division of that exact full name, provinces to counties: townships are in `townships.ts`. */
  full(name: string): readonly Division[];
  /** Every division of that short form. */
  short(form: string): readonly Division[];
  children(parent: Division): readonly Division[];
  /** True where the name alone could be plain prose. */
  isPlain(name: string): boolean;
  readonly all: readonly Division[];
}

let loaded: Divisions | null = null;

/** Parses the packed list on the first call (a few milliseconds); later calls return the same object. */
export function divisions(): Divisions {
  return (loaded ??= index(parse()));
}

function parse(): Division[] {
  const all: Division[] = [];
  const add = (code: string, name: string, level: Division['level'], parent: Division | null): Division => {
    const division = { code: code.padEnd(6, '0'), name, short: shortOf(name), level, parent };
    all.push(division);
    return division;
  };
  for (const line of DIVISIONS_DATA.split('\n')) {
    const [head = '', ...rows] = line.split(';');
    const provinceCode = head.slice(0, 2);
    const province = add(provinceCode, head.slice(2), 'province', null);
    for (const row of rows) {
      const [own = '', counties = ''] = row.split(':');
      const cityCode = provinceCode + own.slice(0, 2);
      const cityName = own.slice(2);
      const parent = cityName ? add(cityCode, cityName, 'city', province) : province;
      for (const match of counties.matchAll(/(\d\d)(\D+)/g))
        add(cityCode + (match[1] ?? ''), match[2] ?? '', 'county', parent);
    }
  }
  return all;
}

function index(all: readonly Division[]): Divisions {
  const byName = new Map<string, Division[]>();
  const byShort = new Map<string, Division[]>();
  const byParent = new Map<Division, Division[]>();
  const put = <K>(map: Map<K, Division[]>, key: K, division: Division): void => {
    const list = map.get(key);
    if (list) list.push(division);
    else map.set(key, [division]);
  };
  for (const division of all) {
    put(byName, division.name, division);
    if (division.short !== division.name) put(byShort, division.short, division);
    if (division.parent) put(byParent, division.parent, division);
  }
  return {
    full: (name) => byName.get(name) ?? [],
    short: (form) => byShort.get(form) ?? [],
    children: (parent) => byParent.get(parent) ?? [],
    isPlain: (name) => PLAIN_WORDS.has(name),
    all,
  };
}
