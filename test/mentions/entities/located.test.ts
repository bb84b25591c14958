/** Places that plain words name: by where in the town they lie, and beside a name in a list. */
import { assertMarks } from './marks';

describe('places of plain words', () => {
  assertMarks({
    'by where they lie': [
      '加快〔place 空港物流园〕前期工作',
      '改造〔place 东门老街〕、〔place 站前商业街〕',
      '推进〔place 城西产业园〕扩区',
      '新建〔organization 城南小学〕，改扩建〔organization 北郊幼儿园〕',
      '〔place 高铁新城〕、〔place 老火车站片区〕开发提速',
    ],
    'beside a name': [
      '建设〔place 粮食仓储物流园〕、〔place 云溪木业产业园〕',
      '加快〔place 经开区〕、〔place 高新区〕、〔place 云溪旅游区〕与主城区融合',
      '〔place 包头第三电厂〕、〔place 阜新电厂〕投产',
    ],
    silent: [
      '沿江各港区加强协作',
      '发展沿海港口和沿河公园',
      '支持重点产业园、特色小镇建设',
      '推进农村小学和县城医院建设',
      '两个市民广场、三个体育公园投入使用',
      '省级开发区、产业园区改革',
    ],
  });
});
