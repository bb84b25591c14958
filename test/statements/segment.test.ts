import { strict as assert } from 'node:assert';
import type { Role } from '../../src/model';
import { plainRun } from '../../src/prose/plain';
import { surveyReport } from '../../src/statements/role-survey';
import { segmentRole } from '../../src/statements/segment';
import type { Report } from '../../src/statements/types';

/** A report of one run under one heading. */
function reportOf(text: string, section: readonly string[]): Report {
  const run = plainRun(text);
  return {
    document: {
      name: '',
      title: '云江市人民政府工作报告',
      date: '2026-01-20',
      dateBasis: null,
      language: 'zh',
      issuer: '云江市',
    },
    readings: [
      {
        passage: { run, section },
        quantities: [],
        periods: [],
        entities: [],
      },
    ],
  };
}

const role = (text: string, section: readonly string[]): Role =>
  segmentRole(surveyReport(reportOf(text, section)), 0, { start: 0, end: text.length }).role;

const PLAN = ['二、2026年主要任务'];
const REVIEW = ['一、2025年工作回顾'];

describe('segments without a figure', () => {
  const cases: readonly (readonly [string, readonly string[], Role])[] = [
    ['大力发展现代农业，健全社会化服务体系。', PLAN, 'target'],
    ['要严格落实安全生产责任制。', PLAN, 'target'],
    ['旧城改造稳步推进。', REVIEW, 'result'],
    ['完成了机构改革。', REVIEW, 'result'],
    ['大力发展现代农业，健全社会化服务体系。', REVIEW, 'result'],
    ['1月6日，民生实事新鲜出炉。', PLAN, 'other'],
    // The frame of a story.
    ['昨天，全县林业大会召开，副县长出席大会并讲话。', PLAN, 'other'],
    ['在上周召开的发布会上，县林业局表示。', PLAN, 'other'],
    // Fact, praise, procedure, lead, topic, meaning.
    ['托育服务事关千家万户。', PLAN, 'other'],
    ['营商环境是城市的竞争力。', PLAN, 'other'],
    ['抓好招商，扩大开放，是做大总量的关键。', PLAN, 'other'],
    ['补齐公共服务短板，办好社区食堂。', PLAN, 'target'],
    ['城乡收入差距仍然不小。', PLAN, 'other'],
    ['我市正处于转型升级的关键时期。', PLAN, 'other'],
    ['“十五五”时期是云江夯实基础的关键时期，是承前启后的重要阶段。', PLAN, 'other'],
    ['根据建议，市政府编制了规划纲要草案，提交大会审查。', PLAN, 'result'],
    ['提出这些预期目标，是综合考虑各方面因素的。', PLAN, 'other'],
    ['我市加快发展的态势没有变。', PLAN, 'other'],
    ['我国经济韧性强、潜力大。', PLAN, 'other'],
    ['为青年提供更多岗位。', PLAN, 'target'],
    ['只要我们抓住机遇，就一定能闯出新路。', PLAN, 'other'],
    ['让我们同心协力，奋力书写云江新的篇章！', PLAN, 'other'],
    ['这必将推动云江走得更远。', PLAN, 'other'],
    ['向全市人民表示衷心的感谢！', PLAN, 'other'],
    ['各位代表！', PLAN, 'other'],
    ['要重点做好以下工作：', PLAN, 'other'],
    ['三、工作目标', PLAN, 'other'],
    ['12.“一江两岸”：指云江东西两岸的发展轴。', PLAN, 'other'],
    ['3月2日，云江区召开科技工作会。', PLAN, 'other'],
    ['重点抓好三个方面工作。', PLAN, 'other'],
    ['发展目标', PLAN, 'other'],
    ['（三）保障措施', PLAN, 'other'],
    ['随着老龄化加快，养老服务需求日益增长。', PLAN, 'other'],
    ['我们深知，前进道路上还有不少困难。', PLAN, 'other'],
    ['做好今年工作，意义重大。', PLAN, 'other'],
    ['现将本年工作要点印发给你们，请认真贯彻执行。', PLAN, 'other'],
    ['2026年1月20日在云江市第九届人民代表大会第一次会议上', REVIEW, 'result'],
    // The aims of a plan are states; an adverb or a number before the verb changes nothing.
    ['--平台建设长足进步。', PLAN, 'target'],
    ['（一）加力扩内需', PLAN, 'target'],
    ['第一，坚持稳中求进。', PLAN, 'target'],
    ['切实减轻基层负担', PLAN, 'target'],
    ['要紧盯目标不放松。', REVIEW, 'result'],
    ['改造已有网络，建设新型网络。', PLAN, 'target'],
    ['适当提高补助标准，特别是山区教师的补助标准。', PLAN, 'target'],
  ];
  for (const [text, section, expected] of cases)
    it(`${expected} under ${section.join()}: ${text}`, () => assert.equal(role(text, section), expected));

  it('gives the strength of the word that governs the whole', () => {
    const text = '要改善营商环境，努力打造宜居之城。';
    assert.equal(
      segmentRole(surveyReport(reportOf(text, PLAN)), 0, { start: 0, end: text.length }).strength,
      'binding',
    );
  });
});
