/** What every match of a pattern must hold: one of some words, at a distance from its start that is known. */
import type { Tree } from './syntax';

/** One of `words` begins `from` to `to` units behind the start of every match. */
export interface Need {
  readonly words: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** More words than this are not worth a longer common text. */
const MOST_WORDS = 1200;
/** Characters that stand in every sentence of a report. */
const FREQUENT = new Set(
  '、。，的市区县省国年一二三四五六七八九十百和等大工中建发设业产经展会人民政府家个级1234567890“”至到在为有上下',
);

/** How often a word of one, two, three and more units is to be expected in a text; a frequent character counts by itself. */
const EXPECTED = [1, 1 / 400, 1 / 6000, 1 / 15_000, 1 / 30_000];

/** How often a word is to be expected in a text, from 0 to 1 a unit. */
function frequency(word: string): number {
  if (word.length === 1 && FREQUENT.has(word)) return 1 / 50;
  return EXPECTED[Math.min(word.length, EXPECTED.length - 1)] ?? 0;
}
/** How often a place of a text holds one of the words that are needed. */
export const frequencyOf = ({ words }: Need): number => words.reduce((sum, word) => sum + frequency(word), 0);

/** How many places of a text would be tried for it. */
const cost = (need: Need): number => frequencyOf(need) * (need.to - need.from + 2);

/** All that is known to stand in every match, the rarest first; of the words of a choice, those of all its options. */
export function needsOf(tree: Tree): readonly Need[] {
  return collect(itemsOf(tree), 0, 0).sort((a, b) => cost(a) - cost(b));
}

/** The commonest units of reports, folded, commonest first: counted over whole national, provincial and local reports of 1954 to 2026. */
const COMMONEST =
  ',。的、0业和国1发展建工大产一加2进化人中全设新经实要民力政增年生制“”地会作改动重济高有行资区推强在成5体主社市能合3持企提务等开.农长保平理是基为以用面革方不上好家项个我现城4各对度技6施入8定目量创7造到育9品点机完公分支水同法快本了治万质学步投深科系部代级性文三五安服们规管结善事多效续教义决省%关元场外总划计通心活府策利收放调联术标优共金积亿村位比应升第领数商稳向程源;期口内构网极立更就时取整()域自过费群十统型导下融促特电得于路营信解防任运四来争转护际集题达环办小物与落境批扩做台二这广础态问众战前明互引健式权件求准乡打范消必流继财形格把正干交协专居及种:率供色备障所预控两线党间局价镇医监风使精速严';
const RANKS: ReadonlyMap<string, number> = new Map([...COMMONEST].map((unit, rank) => [unit, rank] as const));

/** How often a unit is to be expected, from 0 to 1 a unit of text: by its rank, as words fall off. */
const weightOf = (unit: string): number => 1 / (30 + 3 * (RANKS.get(unit) ?? 500));
const sumOf = (units: Iterable<string>): number => [...units].reduce((sum, unit) => sum + weightOf(unit), 0);
/** Units that are to be expected more often than this stand in nearly every clause. */
const MOST = 1 / 8;

/** Units one of which stands in every match: of each needed word the rarest; `null` where nothing is needed, or what stands everywhere. */
export function rarestUnits(tree: Tree): string | null {
  const choices = needsOf(tree).map(({ words }) => new Set(words.map(rarestOf)));
  const [best] = choices.sort((a, b) => sumOf(a) - sumOf(b));
  return best && sumOf(best) <= MOST ? [...best].join('') : null;
}

const rarestOf = (word: string): string =>
  [...word].reduce((best, unit) => (weightOf(unit) < weightOf(best) ? unit : best));

const itemsOf = (tree: Tree): readonly Tree[] => (tree.kind === 'sequence' ? tree.items : [tree]);

/** @param from the least and @param to the most units before these items. */
function collect(items: readonly Tree[], from: number, to: number): Need[] {
  const needs: Need[] = [];
  let words: readonly string[] = [''];
  let open = { from, to };
  const close = (): void => {
    if (!words.includes('')) needs.push({ words, ...open });
    words = [''];
    open = { from, to };
  };
  for (const item of items) {
    const own = wordsOf(item);
    const least = shortest(item);
    const most = longest(item);
    if (own && words.length * own.length <= MOST_WORDS) {
      words = words.flatMap((word) => own.map((next) => word + next));
    } else {
      close();
      if (own) words = own;
      else needs.push(...within(item, from, to));
    }
    from += least;
    to += most;
    if (!own) open = { from, to };
  }
  close();
  return needs;
}

/** Needs of an item whose words cannot all be told. */
function within(item: Tree, from: number, to: number): Need[] {
  switch (item.kind) {
    case 'sequence':
      return collect(item.items, from, to);
    case 'choice': {
      const best = item.options.map((option) => best1(collect(itemsOf(option), from, to)));
      const known = best.filter((need) => need !== undefined);
      if (known.length < best.length) return [];
      const words = [...new Set(known.flatMap((need) => need.words))];
      return words.length > MOST_WORDS * 2
        ? []
        : [{ words, from: Math.min(...known.map((need) => need.from)), to: Math.max(...known.map((need) => need.to)) }];
    }
    case 'repeat':
      return item.least > 0 ? repeated(item, from, to) : [];
    case 'ahead':
      return collect(itemsOf(item.item), from, to);
    default:
      return [];
  }
}

const best1 = (needs: readonly Need[]): Need | undefined => [...needs].sort((a, b) => cost(a) - cost(b))[0];

/** Needs of an item that stands at least once: its first times together where these are few (the first digits of a year). */
function repeated({ item, least }: Tree & { readonly kind: 'repeat' }, from: number, to: number): Need[] {
  const own = wordsOf(item);
  if (!own || least < 2 || own.length * own.length > MOST_WORDS) return collect(itemsOf(item), from, to);
  return [{ words: own.flatMap((word) => own.map((next) => word + next)), from, to }];
}

/** All texts that an item matches, where they are few; `null` else. */
function wordsOf(tree: Tree): readonly string[] | null {
  switch (tree.kind) {
    case 'text':
      return [tree.text];
    case 'unit':
      return tree.of === null ? null : [...tree.of];
    case 'edge':
      return [''];
    case 'ahead':
      return null;
    case 'choice': {
      const all: string[] = [];
      for (const option of tree.options) {
        const words = wordsOf(option);
        if (!words) return null;
        all.push(...words);
      }
      return all.length > MOST_WORDS ? null : all;
    }
    case 'sequence':
      return product(tree.items.map(wordsOf));
    case 'repeat': {
      if (tree.most > 3) return null;
      const item = wordsOf(tree.item);
      const all: string[] = [];
      for (let times = tree.least; times <= tree.most; times += 1) {
        const words = product(Array.from({ length: times }, () => item));
        if (!words) return null;
        all.push(...words);
      }
      return all;
    }
  }
}

function product(lists: readonly (readonly string[] | null)[]): readonly string[] | null {
  let words: readonly string[] = [''];
  for (const list of lists) {
    if (!list || words.length * list.length > MOST_WORDS) return null;
    words = words.flatMap((word) => list.map((next) => word + next));
  }
  return words;
}

/** Units of the shortest text that an item matches. */
export function shortest(tree: Tree): number {
  return lengthOf(tree, Math.min, ({ least }) => least);
}
function longest(tree: Tree): number {
  return lengthOf(tree, Math.max, ({ most }) => most);
}

function lengthOf(
  tree: Tree,
  pick: (...lengths: number[]) => number,
  times: (repeat: Tree & { readonly kind: 'repeat' }) => number,
): number {
  const of = (item: Tree): number => lengthOf(item, pick, times);
  switch (tree.kind) {
    case 'text':
      return tree.text.length;
    case 'unit':
      return 1;
    case 'sequence':
      return tree.items.reduce((sum, item) => sum + of(item), 0);
    case 'choice':
      return pick(...tree.options.map(of));
    case 'repeat': {
      const one = of(tree.item);
      return one === 0 ? 0 : one * times(tree);
    }
    default:
      return 0;
  }
}
