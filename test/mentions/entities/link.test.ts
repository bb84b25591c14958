/** What the whole report tells of a name: short forms, canonical forms, codes, titles. */
import assert from 'node:assert';
import { plainRun } from '../../../src/prose/plain';
import { mark, namesIn, report } from './marks';

const marks = (...lines: string[]): string[] => report(...lines).map(({ text, names }) => mark(text, names));

describe('names of a report', () => {
  it('a division in full licenses its short form', () => {
    assert.deepEqual(marks('重庆市万盛区召开会议', '万盛要加大招商力度'), [
      '〔place 重庆市〕万盛区召开会议',
      '万盛要加大招商力度',
    ]);
    assert.deepEqual(marks('重庆市巴南区召开会议', '今年，巴南要加大招商力度'), [
      '〔place 重庆市巴南区〕召开会议',
      '今年，〔place 巴南〕要加大招商力度',
    ]);
  });

  it('a county without licence stays silent', () => {
    assert.deepEqual(marks('今年，巴南要加大招商力度'), ['今年，巴南要加大招商力度']);
  });

  it('a plain word is never licensed', () => {
    assert.deepEqual(marks('天津市和平区开展行动', '热爱和平的人民'), [
      '〔place 天津市和平区〕开展行动',
      '热爱和平的人民',
    ]);
  });

  it('the short form of the home opens names, be it a word or not', () => {
    assert.deepEqual(marks('江门市新会区召开会议', '新会一中、新会人民医院、新会工业园区扩建，更新会议室'), [
      '〔place 江门市新会区〕召开会议',
      '〔organization 新会一中〕、〔organization 新会人民医院〕、〔place 新会工业园区〕扩建，更新会议室',
    ]);
    assert.deepEqual(marks('天津市和平区召开会议', '建成和平体育馆，爱好和平'), [
      '〔place 天津市和平区〕召开会议',
      '建成〔place 和平体育馆〕，爱好和平',
    ]);
  });

  it('the home of a report speaks of its counties by their short forms', () => {
    assert.deepEqual(marks('玉溪市市长到会', '支持通海、易门、华宁发展'), [
      '〔place 玉溪市〕市长到会',
      '支持〔place 通海〕、〔place 易门〕、〔place 华宁〕发展',
    ]);
  });

  it('a division has its code and the fullest form of the report', () => {
    const [, second] = report('重庆市巴南区召开会议', '今年，巴南要加快发展');
    const place = second?.names[0];
    assert.equal(place?.canonical, '重庆市巴南区');
    assert.equal(place?.code, '500113');
  });

  it('an organ of one place is that place’s wherever it stands', () => {
    const [, second] = report('巴南区政府印发方案', '区政府要抓好落实');
    assert.equal(second?.names[0]?.canonical, '巴南区政府');
  });

  it('an organ of two places is neither’s', () => {
    const [, second] = report('巴南区政府与渝北区政府签约', '区政府要抓好落实');
    assert.equal(second?.names[0]?.canonical, '区政府');
  });

  it('a firm in full licenses its short form', () => {
    const [, second] = report('蓝禾集团追加投资', '蓝禾的产值翻番');
    assert.equal(second?.names[0]?.canonical, '蓝禾集团');
  });

  it('a person seen with a post counts everywhere and keeps the post', () => {
    const [, second] = report('市长陆文清主持会议', '陆文清指出，要抓好落实');
    assert.equal(second?.names[0]?.type, 'person');
    assert.equal(second?.names[0]?.title, '市长');
  });

  it('a thought system is no mention of the person', () => {
    assert.deepEqual(marks('贯彻习近平总书记讲话', '学习习近平新时代外交思想'), [
      '贯彻〔person 习近平〕总书记讲话',
      '学习习近平新时代外交思想',
    ]);
  });

  it('（以下简称…） names the same thing', () => {
    const [, second] = report('印发《云溪湖保护条例》（以下简称《条例》）', '《条例》施行以来');
    assert.equal(second?.names[0]?.canonical, '《云溪湖保护条例》');
  });

  it('offsets stay those of the text where it was folded', () => {
    const [first] = report('鸿泰新能源（上海）有限公司落户');
    assert.equal(first?.text.slice(first.names[0]?.start, first.names[0]?.end), '鸿泰新能源（上海）有限公司');
  });

  it('a city’s report has one zone of each kind, a province’s has many', () => {
    const counties = '绵阳市涪城区、游仙区和江油市';
    assert.deepEqual(marks(counties, '经开区产值增长8%', '创建国家级高新区'), [
      '〔place 绵阳市涪城区〕、〔place 游仙区〕和〔place 江油市〕',
      '〔place 经开区〕产值增长8%',
      '创建国家级高新区',
    ]);
    assert.deepEqual(marks('四川扩大开放，四川与成都、德阳、泸州协作', '打造高新区等载体').slice(1), [
      '打造高新区等载体',
    ]);
  });

  it('the title tells whose report it is', () => {
    const run = plainRun('高新区和经开区提质增效');
    const passages = [{ run, section: [] }];
    const names = (title: string | null) =>
      namesIn(passages, title).flatMap((list) => list.map(({ reason }) => reason));
    assert.deepEqual(names('绵阳市政府工作报告'), ['zone-of-home', 'zone-of-home']);
    assert.deepEqual(names(null), []);
  });
});
