import assert from 'node:assert';
import Papa from 'papaparse';
import { csv } from '../../src/exports/csv';
import { analysis, commitment } from './build';

const render = (...texts: string[]): string =>
  csv.render(analysis(texts.map((text) => commitment(text))), { language: 'zh-cn', source: '' });

describe('CSV', () => {
  it('opens with a byte order mark, ends every line with CRLF', () => {
    const file = render('建设绿道');
    assert.equal(file.indexOf('\ufeff'), 0);
    assert.equal(file.split('\r\n').length, 3);
    assert.equal(file.replace(/\r\n/g, '').search(/[\r\n]/), -1);
    assert.equal(file.slice(-2), '\r\n');
  });

  it('reads back as it was, quotes, commas and all', () => {
    const text = '推进"一河,两岸"建设，说:“好”';
    const { data, errors } = Papa.parse<string[]>(render(text).slice(1), { skipEmptyLines: true });
    assert.deepEqual(errors, []);
    assert.equal(data[1]?.[2], text);
    assert.equal(data[1]?.[11], text);
    assert.equal(data[0]?.length, data[1]?.length);
  });

  for (const text of ['=HYPERLINK("x")', '+1', '-1+2', '@SUM(A1)', '＝1+1', '－2'])
    it(`defuses ${text}`, () => {
      const { data } = Papa.parse<string[]>(render(text).slice(1), { skipEmptyLines: true });
      assert.equal(data[1]?.[2], `'${text}`);
    });

  it('leaves a dash of Chinese alone', () => assert.match(render('——抓项目'), /,——抓项目,/));
  it('speaks English', () => {
    const file = csv.render(analysis([commitment('建设绿道')]), { language: 'en', source: '' });
    assert.match(file, /^\ufeffNo\.,Kind,Metric,Target,/);
    assert.match(file, /\r\n1,Action,建设绿道,/);
  });
  it('of a report without commitments holds the heads alone', () => assert.equal(render().split('\r\n').length, 2));
});
