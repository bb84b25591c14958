/** What a place's name goes on as, campaigns for places, works of art, teams and banks by their place. */
import { assertMarks } from './marks';

describe('names beyond a place', () =>
  assertMarks({
    'basins, villages of a town and parts of a national park': [
      '治理〔place 云马河流域〕',
      '建设〔place 云马河流域生态保护和高质量发展示范区〕',
      '推进〔place 长江国家文化公园绵阳段〕建设',
      '在〔place 绵阳市云溪镇石塘村〕举行',
    ],
    'campaigns for a place': ['〔programme 科尔沁沙地歼灭战〕取得成效'],
    'teams, banks and games': [
      '〔organization 绵阳文旅青年合唱团〕获奖',
      '〔organization 绵阳农商行〕深化改革',
      '〔organization 绵阳市农业信用担保公司〕揭牌',
      '〔organization 云岭农村商业银行〕筹建',
      '推进“〔event 十五冬〕”筹备',
      '十五冬天气转冷'.replace('十五冬天', '冬天'),
    ],
    'policies that the country calls so': ['聚焦“〔programme 双碳〕”引领，兜牢“〔programme 三保〕”底线'],
    'revolutions that are initiatives': ['深化“〔programme 效能革命〕”', '新一轮“科技革命”'],
    'works of art are no papers': [
      '编演小品《老杨脱贫》、快板《山村新事》',
      '《云江谣》获群星奖',
      '落实〔document 《云江规划》〕',
    ],
    'no people': ['负责人向参会人员介绍'],
    people: [
      '“身患重病、不忘初心”的〔person 陆文清〕、“富不忘本”的〔person 赵大岚〕等党员',
      '取得实效。（〔person 陆文清〕 〔person 赵大岚〕）',
    ],
    'what a firm builds and what bears the name of the country': [
      '〔place 华为云计算产业基地〕落户',
      '〔place 中国陶瓷博览城〕投用',
      '〔organization 绵阳农大〕开学',
      '〔event 绵阳党代会〕提出',
      '〔organization 潇湘晨报〕讯',
      '垃圾日产日清',
      '获批〔place 国家网络安全产业园区（绵阳）〕',
    ],
    'works from one water to another, phases and series': [
      '推进〔programme 石坪水库-云江水库输水隧洞工程〕',
      '推动〔programme 三滩引水生态综合治理一期〕、〔programme 引黄济宁〕前期',
      '实施〔programme 银桥讲学〕、〔programme 银桥健康医疗〕等计划',
    ],
    'the place before 地区生产总值': ['〔place 绵阳〕地区生产总值增长6%'],
    'papers as lines': ['绵阳市2030年数字政府考评办法'.replace(/^.*$/, '〔document $&〕')],
  }));
