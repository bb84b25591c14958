/** Waters that a plain word names, zones on them, and lists whose count stands without 等. */
import { assertMarks } from './marks';

describe('waters of plain words', () => {
  assertMarks({
    named: [
      '〔place 白沙河〕、〔place 双塔河〕综合整治完工',
      '〔place 月牙湖〕水质达标',
      '抓好〔place 珍珠湾海洋牧场〕建设',
      '新建〔place 仙人山公园〕',
    ],
    'a count closes a list': ['加快〔place 芷溪〕、〔place 白龙双墩〕、〔place 芷蓝湾〕三大渔港经济区建设'],
    silent: [
      '整治黑臭河道和城区内河',
      '治理中小河流，建设人工湖',
      '综合治理内陆河流域',
      '推进美丽河湖建设，打造母亲河景观',
    ],
  });
});

describe('people cited', () => {
  assertMarks({
    'lists at the start of a clause': [
      '〔person 张晓明〕、〔person 李建国〕、〔person 王淑珍〕荣登好人榜',
      '〔person 刘秀兰〕家庭获评最美家庭',
      '〔organization 市人大常委会〕主任〔person 古丽娜尔·买提〕参加调研',
    ],
    silent: ['农业、工业、服务业获得新发展', '困难家庭获得救助'],
  });
});
