/** 300亿元, 5000美元, ¥3亿, 人民币50元, 总投资80亿. */
import { CURRENCY_SIGNS, MONEY_NOUNS } from '../../../lexicon/currencies';
import { WordTable, wordsOf } from '../../../lexicon/word-table';
import { isSingleHan } from '../numeral';
import { times } from '../times';
import { figure, type Reader } from '../figure';

const SIGNS = new WordTable(CURRENCY_SIGNS);
const NOUNS = wordsOf(MONEY_NOUNS.join(' '));
/** Between the noun and its number (`产值突破100亿`). */
const LINKS = wordsOf(
  '达 达到 为 约 约为 近 超 超过 突破 逾 过 仅 共 共计 合计 累计 增至 降至 增加到 提高到 扩大到 完成 实现 总计 在 有望 预计 力争 不低于 不少于 将 已 再 高达 接近 不足 可达 增加 减少 新增 增长到 至少 人民币 上 至 增收',
);

export const money: Reader = {
  id: 'money',
  read(run, numeral, _rest, unit) {
    const text = run.folded;
    const before = skipBlanksBack(text, numeral.start);
    const sign = SIGNS.before(text, before, (hit) => !/[A-Za-z]/.test(text.charAt(hit.start - 1)));
    const currency = unit?.sense.type === 'currency' ? unit.sense.currency : (sign?.value ?? null);
    if (!currency || unit?.composite || (sign && unit && unit.sense.type !== 'currency')) return null;
    const written = unit?.sense.type === 'currency' ? unit : null;
    const lower = written?.text === '元' || written?.text === '块' ? lowerCoins(text, written.end) : null;
    if (isSingleHan(numeral) && !numeral.bare && /^[元圆块角]$/.test(written?.text ?? '')) return null; // 三元 and 三角 are names
    const start = sign && sign.word !== '人民币' ? sign.start : numeral.start;
    return figure(this.id, numeral, {
      start,
      end: lower?.end ?? written?.end ?? numeral.end,
      kind: 'money',
      min: times(numeral.min, currency.factor) + (lower?.value ?? 0),
      max: times(numeral.max, currency.factor) + (lower?.value ?? 0),
      unit: currency.code,
      unitText: written ? run.text.slice(written.start, written.end) : (sign?.word ?? null),
    });
  },
};

/** `5角` of 3元5角. */
function lowerCoins(text: string, at: number): { readonly value: number; readonly end: number } | null {
  const match = /^([1-9一二三四五六七八九])角/.exec(text.slice(at, at + 2));
  if (!match) return null;
  const digit = '一二三四五六七八九'.indexOf(match[1] ?? '') + 1 || Number(match[1]);
  return { value: digit / 10, end: at + 2 };
}

/** No unit, but a noun of money before it and no noun of another thing behind: `总投资80亿`. */
export const bareMoney: Reader = {
  id: 'bare-money',
  read(run, numeral, _rest, unit) {
    const text = run.folded;
    // 突破千亿大关: an order alone is money only at the mark that money crosses.
    if (numeral.factor < 1e4 || unit) return null;
    if (numeral.bare && !/^(?:大关|台阶|门槛|关口)/.test(text.slice(numeral.end, numeral.end + 2))) return null;
    if (
      !/^(?:$|[\s,。;、:!?)”’"'\]]|的(?!人)|以上|以下|左右|大关|台阶|门槛|关口|和|至|到|以内|[-—–~])/.test(
        text.slice(numeral.end, numeral.end + 2),
      )
    ) {
      return null;
    }
    let end = skipBlanksBack(text, numeral.start);
    for (let links = 0; links < 3; links++) {
      const link = LINKS.before(text, end);
      if (!link) break;
      end = link.start;
    }
    if (!NOUNS.before(text, end) && !NOUNS.before(text, skipBlanksBack(text, numeral.start))) return null;
    return figure(this.id, numeral, {
      start: numeral.start,
      end: numeral.end,
      kind: 'money',
      min: numeral.min,
      max: numeral.max,
      unit: 'CNY',
      implied: ['元'],
    });
  },
};

function skipBlanksBack(text: string, at: number): number {
  let end = at;
  while (end > 0 && end > at - 4 && /[ \u00a0]/.test(text.charAt(end - 1))) end--;
  return end;
}
