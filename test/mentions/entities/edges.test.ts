/** Where names begin and end beside words that share a character with them. */
import { assertMarks } from './marks';

describe('borders of names', () => {
  assertMarks({
    'words across a border': [
      '〔place 大兴国际机场〕投运',
      '〔organization 云南省港航投资建设有限责任公司〕组建',
      '〔place 独龙江乡〕整乡脱贫',
      '〔place 贺兰山东麓〕葡萄产业',
      '汉阳三镇齐头并进',
      '〔place 茅岭跨海通道〕通车',
    ],
    'what a town has once': ['〔place 革命烈士陵园〕修缮一新', '〔organization 城关派出所〕受表彰'],
    'full-width marks behind': [
      '整治〔place 石桥村〕、〔place 柳湾村〕、〔place 松坪村〕，新增绿地',
      '整治〔place 石桥村〕、〔place 柳湾村〕、〔place 松坪村〕（二期）',
    ],
    'a paper that is enacted': ['颁布了〔document 防治荒漠化国家方案〕', '印发〔document 青少年阅读行动方案〕'],
    silent: ['推进口袋体育公园建设', '建设口袋公园和体育公园'],
  });
});
