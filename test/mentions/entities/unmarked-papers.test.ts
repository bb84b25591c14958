/** Papers without title marks, and what only looks like one. */
import { assertMarks } from './marks';

describe('papers without title marks', () => {
  assertMarks({
    'by what they are about': [
      '全面落实，〔document 国务院关于加快发展水运的若干意见〕印发',
      '会议通过〔document 关于精简机构的决定〕，县里作了动员',
      '听取关于精简机构的意见',
      '召开关于修路的报告会',
    ],
    'plans by number': ['〔document 十三五规划纲要〕印发，〔document 九五计划〕完成', '二十五规划区'],
    'plans and reforms of the state': [
      '编制〔document 全国海岛保护规划〕',
      '〔document 国务院机构改革方案〕已经批准',
      '落实国家级园区规划',
    ],
    'plans as what was made': ['规划先行，〔document 城乡总体规划〕编制基本完成', '完成城乡规划编制'],
    'laws beside known ones': [
      '修订〔document 公司法〕、〔document 税收征管法〕、〔document 失业保险条例〕',
      '改进工作作风、工作方法、语法',
    ],
    'treaties by stage': ['签署〔document 中美第一阶段经贸协议〕', '签署第一阶段协议'],
  });
});
