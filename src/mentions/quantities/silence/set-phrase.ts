/** Units that with some neighbours are parts of names: 二期工程, 十分艰巨, 十二次全会, 1类新药, 5G. */
import { isSingleHan } from '../numeral';
import type { Figure } from '../figure';
import type { Silence } from './silence';

/** Whether the figure with this unit is a name; `behind` and `ahead` are the text around it. */
type Test = (read: Figure, ahead: string, behind: string) => boolean;

/** `15分钟便民生活圈` is what the circle is called. */
const CIRCLE = /^[^,。;、的内]{0,7}圈/;

const MERIDIAN = /(?:[东西]经|[南北]纬)$/;

const isHan = (read: Figure): boolean => read.numeral.writing === 'han';

const BY_UNIT: Readonly<Record<string, Test>> = {
  期: (read, ahead, behind) =>
    isHan(read)
      ? !/(?:分|举办|开展|刊发|培训班?)$/.test(ahead) && !/^(?:培训|研修|讲座|简报|轮训)/.test(behind)
      : /^(?:工程|项目)/.test(behind),
  分: (read, ahead) => ahead.endsWith('度') || (isHan(read) && !/(?:得|满|评|综合|平均)$/.test(ahead)),
  次: (read, ahead, behind) =>
    (read.numeral.digits !== '两' &&
      /^(?:、[^、]{1,3}次){0,4}(?:全会|会议|全体|党代会|代表大会|代表会议|常务|政府|产业|能源|分配|创业|元)/.test(
        behind,
      )) ||
    /届$/.test(ahead),
  类: (_read, _ahead, behind) => /^(?:创新药|新药|医疗器械|水|标准|地区|高校)/.test(behind),
  G: (read) => read.numeral.factor === 1 && read.max < 10,
  T: (read) => read.numeral.factor === 1 && read.max < 10,
  M: (read) => read.numeral.factor === 1 && read.max < 2,
  代: () => true,
  // Strength of winds and quakes; else a class (三级公路, 2级以上).
  级: (read, ahead, behind) =>
    isHan(read) ||
    !(
      /^(?:以上)?(?:强|大|特大)?(?:地震|余震|台风|阵风|大风|强风|风)/.test(behind) ||
      /(?:里氏|震级|风力|阵风)$/.test(ahead)
    ),
  届: (_read, ahead) => !/(?:举办|承办|召开|连续|历经|共|已办|成功|办了)$/.test(ahead),
  字: (read) => isHan(read) && read.max < 100,
  方: (read) => isHan(read) && read.max < 100,
  // 门前三包: the duties of a shop before its door.
  包: (read, ahead) => isHan(read) && ahead.endsWith('门前'),
  份: (_read, ahead) => ahead.endsWith('一式'),
  // 北纬30度: a place on the map.
  度: (_read, ahead) => MERIDIAN.test(ahead),
  小时: (_read, _ahead, behind) => CIRCLE.test(behind) || /^(?:工作制|之外|外|热线)/.test(behind),
  分钟: (_read, _ahead, behind) => CIRCLE.test(behind),
  伏: isHan,
  瓦: isHan,
  焦: isHan,
  道: (read) => isSingleHan(read.numeral),
};

export const setPhrase: Silence = {
  id: 'set-phrase',
  applies(run, read) {
    const test = read.unit === null ? undefined : BY_UNIT[read.unit];
    if (!test) return false;
    const text = run.folded;
    return test(read, text.slice(Math.max(0, read.start - 4), read.start), text.slice(read.end, read.end + 8));
  },
};
