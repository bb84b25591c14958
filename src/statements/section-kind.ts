/** Tells whether a part of a report looks back or ahead, from its headings, and what kind of document it stands in. */
import { planYears } from '../lexicon/plans';
import {
  HEADED_PLAN,
  NEWS_WORDS,
  PLAN_HEADINGS,
  PLAN_TITLES,
  RECORD_TITLES,
  REPORT_TITLES,
  REVIEW_HEADINGS,
} from '../lexicon/sections';
import { fold } from '../prose/fold';
import { smallOf } from '../mentions/periods/numerals';

export type Outlook = 'review' | 'plan';

/**
 * `report`: review, then plan; `plan`: ahead from its first line; `record`: what was counted (统计公报); `news`: judged sentence by
 * sentence; `excerpt`: nothing tells, so that words, times and their neighbours must.
 */
export type DocumentKind = 'report' | 'plan' | 'record' | 'news' | 'excerpt';

export interface HeadingOutlook {
  readonly outlook: Outlook;
  /** The heading that decided. */
  readonly heading: string;
}

/**
 * The outlook of a heading path: the innermost heading that tells one decides. A year decides against the report's own: 2018年工作 in a
 * report of 2019 looks back.
 * @param year the year of the report's date, or `null`.
 * @param title the document's, which as the heading of all says nothing by its year: a report of 2019 looks back, then ahead.
 */
export function outlookOf(
  path: readonly string[],
  year: number | null,
  title: string | null = null,
): HeadingOutlook | null {
  for (let i = path.length - 1; i >= 0; i--) {
    const heading = path[i] ?? '';
    const outlook = headingOutlook(fold(heading), heading === title ? null : year, i === 0);
    if (outlook) return { outlook, heading };
  }
  return null;
}

function headingOutlook(heading: string, year: number | null, outermost: boolean): Outlook | null {
  const back = REVIEW_HEADINGS.test(heading);
  const ahead = PLAN_HEADINGS.test(heading);
  if (back !== ahead) {
    // Under a plan `构建现代产业体系，取得新突破` still looks ahead: only headings of time may turn an outer one.
    if (
      outermost ||
      /回顾|总结|过去|年来|以来|情况|成就|目标|安排|要求|任务|今后|重点|今年|明年|[上下]半年|下一步|下步|工作计划|打算|思路|基础|现状|问题|背景/.test(
        heading,
      )
    )
      return back ? 'review' : 'plan';
  }
  if (back && ahead && /回顾|总结|完成情况|执行情况|(?:圆满|胜利|超额|如期|提前|顺利)完成/.test(heading))
    return 'review';
  // 比1985年增长70%: a year to compare with is not the one the part is about.
  const years = [...heading.matchAll(/(?<![比较与同])([12][0-9]{3})年/g)].map((match) => Number(match[1]));
  const last = years.at(-1);
  if (year === null) return null;
  if (last !== undefined) return last < year ? 'review' : 'plan';
  return planOutlook(heading, year);
}

/** “八五”时期 looks ahead in the year in which the plan opens and before, back when its years are over; between, nothing tells. */
function planOutlook(heading: string, year: number): Outlook | null {
  const named = HEADED_PLAN.exec(heading);
  const years = named ? planYears(smallOf(named[1] ?? named[2] ?? '') ?? 0) : null;
  if (!years) return null;
  return years.from >= year ? 'plan' : years.to < year ? 'review' : null;
}

/**
 * @param opening the first thousand characters or so of the text, for documents without a title.
 * @param addressed whether any line addresses a congress (各位代表).
 */
export function documentKind(title: string | null, opening: string, addressed = false): DocumentKind {
  const name = fold(title ?? '');
  if (RECORD_TITLES.test(name)) return 'record';
  if (REPORT_TITLES.test(name)) return 'report';
  if (PLAN_TITLES.test(name)) return 'plan';
  if (addressed || /各位代表|向大会(?:作|报告)|政府工作报告/.test(opening)) return 'report';
  if (/本(?:规划|方案|意见|办法|通知|纲要)(?!的?报)|五年计划(?:时期|的|纲要)|规划纲要/.test(opening.slice(0, 600)))
    return 'plan';
  if (/记者|讯[】)\s]|消息|编辑|报道|电 ?[(（]/.test(opening)) return 'news';
  const words = fold(opening);
  if (/现印发给你们|贯彻(?:执行|落实)[。,]|特制定本|制定本/.test(words)) return 'plan';
  return NEWS_WORDS.test(`${name}\n${words}`) ? 'news' : 'excerpt';
}
