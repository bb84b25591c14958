/** Works and companies of a trade: what opens their names, and classes of them. */
import { assertMarks } from './marks';

describe('works of a trade', () => {
  assertMarks({
    'a place, a level, a number or a usual word opens the name': [
      '〔organization 沈阳第一机床厂〕、〔organization 广西水泥厂〕投产',
      '〔organization 省机床厂〕、〔organization 第一棉纺厂〕实行厂长负责制',
      '〔organization 红星机械厂〕扭亏为盈',
      '〔organization 江西铜业公司〕产量翻番',
    ],
    silent: [
      '大型水泥厂和国营棉纺厂',
      '新建一批化肥厂',
      '我国石油公司扩大合作',
      '关停小造纸厂12家',
      '建成千万吨级炼油厂',
    ],
  });
});
