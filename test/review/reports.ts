/** Invented reports for the tests of reviews, and marks on them. */
import { analyze } from '../../src/analyze';
import { markOn, type Hand } from '../../src/review/changes';
import { placeMarks, type Known } from '../../src/review/place';
import { reviewOf, type Review } from '../../src/review/review';
import { subjectsOf } from '../../src/review/subjects';
import type { Mark, Placement, Subject, Verdict } from '../../src/review/types';

export const report = `---
date: 2031-02-11
---

# 青岚市2031年政府工作报告

## 一、2030年工作回顾

2030年，全市地区生产总值增长6.1%，一般公共预算收入完成88.4亿元，新增城镇就业2.3万人。

## 二、2031年主要任务

今年主要目标如下：地区生产总值增长6.5%左右，一般公共预算收入增长5%，城镇新增就业2.4万人以上。

**确保**全年新开工重大项目42个，完成投资173亿元以上。改造老旧小区36个，新建公办幼儿园7所。

扎实推进青岚湾港区扩建，尽快打通东环大道北段。完善社区养老服务网络。

- 力争引进亿元以上项目15个。
- 研发投入强度达到2.9%。

| 指标 | 2030年 | 2031年目标 |
| --- | --- | --- |
| 粮食总产量 | 61.2万吨 | 62万吨 |
| 森林覆盖率 | 41.3% | 41.8% |
`;

let made = 0;
export const hand: Hand = {
  author: null,
  time: '2031-03-01T08:00:00Z',
  newId: () => `urn:test:${(made += 1)}`,
};

export const subjectsIn = (source: string): Subject[] => subjectsOf(source, analyze(source, { name: 'report.md' }));

export function subjectAt(source: string, words: string): Subject {
  const start = source.indexOf(words);
  const found = subjectsIn(source).find(({ span }) => span.start <= start && start < span.end);
  if (start < 0 || !found) throw new Error(`nothing can be judged at ${words}`);
  return found;
}

export const markAt = (source: string, words: string, verdict: Verdict = 'checked'): Mark =>
  markOn(subjectAt(source, words), { type: 'verdict', verdict }, hand);

export const place = (marks: readonly Mark[], source: string, more: Partial<Known> = {}): readonly Placement[] =>
  placeMarks({ marks, ...more }, source, subjectsIn(source));

export const review = (marks: readonly Mark[], source: string): Review => reviewOf(place(marks, source));
