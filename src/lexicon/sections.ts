/** Words of headings and titles that tell whether a part looks back or ahead. Source: the usual outlines of 政府工作报告, 规划, 实施方案. */

/** A heading that looks back: 2018年工作回顾, 过去五年的主要成就, 发展基础. */
export const REVIEW_HEADINGS =
  /回顾|总结|工作汇报|情况汇报|工作情况|完成情况|执行情况|进展情况|过去[一二三四五0-9]{0,6}年|[一五]年来|以来|成就|成绩|取得|(?<!(?:夯实|打牢|筑牢|奠定|巩固|厚植|强化|打好)[^,，]{0,6})发展基础(?![\u4e00-\u9fff](?<![和与及条良坚扎]))|现状|上年|去年|回眸|成效|实施情况|存在的(?:主要|突出)?(?:问题|困难|不足)|(?:圆满|胜利|超额|如期|提前|顺利)完成|(?:存在|主要|面临)(?:的)?(?:问题|困难)(?=$|[和与及、])|基本情况|工作的?体会|发展历程|(?:制定|出台|起草|编制|政策|修订|印发|工作)(?:的?背景|过程)|新台阶|新成效|新突破|新进展|新提升|新成果|新局面了/;

/** A heading that looks ahead: 2019年主要工作, 预期目标, 保障措施. */
export const PLAN_HEADINGS =
  /安排|重点工作|(?:主要|重点|工作|基本|中心|战略|总|根本|首要)任务|任务和|方针|指标|目标|总体要求|部署|打算|建议|今后|未来|展望|思路|措施|指导思想|基本原则|今年|明年|下一步|规划|蓝图|远景|怎么干|努力方向|任务分工|组织实施|组织领导|工作要求|保障机制|实施步骤|主要工作|工作重点|工作计划|工作设想|工作构想|工作举措/;

/** A five-year plan in a heading: “八五”时期, 第八个五年计划; the number of the plan. */
export const HEADED_PLAN = /[“"](十?[一二三四五六七八九])五[”"](?!普法)|第(十?[一二三四五六七八九十])个五年/;

/** A document that is a plan from its first line: 规划, 实施方案, 意见, 通知, 要点. */
export const PLAN_TITLES =
  /规划|方案|意见|通知|纲要|行动计划|年度计划|实施计划|计划草案|[一二三四五六七八九十0-9]年计划|计划(?=[(（]|纲要|$)|三年计划|工作计划|要点|办法|决定|任务分工|重点工作|措施|细则|条例/;

/** What was counted and nothing else. */
export const RECORD_TITLES =
  /统计公报|普查(?:主要数据)?公报|(?:经济|财政|预算)运行(?:情况|简析|分析)$|统计月报|统计快报|发展公报|决算(?!草案的报告)/;

/** Words of news: who said it, that a meeting took place. */
export const NEWS_WORDS =
  /(?:强调|指出|表示|介绍|透露|告诉记者|说)[,:“]|据(?:悉|了解|介绍)|日前|近日|本报|(?:召开|举行|开幕|闭幕|主持召开|出席)(?:了)?[^,。]{0,20}(?:会|活动|仪式|论坛)|[0-9]{1,2}月[0-9]{1,2}日[,上下至](?!起)/;

/** A yearly report of a government or of one of its bodies: a review, then a plan. */
export const REPORT_TITLES = /工作报告|执行情况.{0,12}报告|计划报告|年度报告|情况的报告|述职|工作总结/;

/** Words of plain paragraphs that open the plan of a report without headings. */
export const PLAN_OPENERS =
  /(?:预期目标|主要目标|奋斗目标|工作目标|总体要求|总体思路|指导思想|目标任务|重点工作|主要任务|工作总的要求)(?:建议)?(?:是|为|:)|(?:下半年|下一步|下步|下阶段|下季度|明年|今后)(?:的)?(?:重点|主要)?(?:工作)?(?:计划|打算|安排|思路|重点|目标)(?:是|为|:)|(?:今年|明年|[0-9]{4}年).{0,24}(?:要|将|重点|着力).{0,12}(?:做好|抓好|突出|围绕)/;

/** Heads of table columns for what was reached, and for what is to be reached. */
export const BACK_HEADS = /完成|实际|实绩|执行数|现状|基期|基数|达到值|决算|累计|已/;
export const AHEAD_HEADS = /目标|计划|预期|规划|预算|任务|拟|年均增长目标/;
/** A line that opens the notes of a report: what stands behind it explains words and promises nothing. */
export const GLOSSARY_HEADING = /名词解释|名词注释|用语说明|有关用语|名词说明/;
/** A line behind the notes that opens something else: 附件, 附表 1. */
export const NOTES_END = /^附(?:件|表|录)\s?[0-9一二三四五六]{0,2}\s?[:：]?/;
/** A speech to a congress: 各位代表. */
export const CONGRESS_ADDRESS = /^(?:各位代表|各位委员)/;
/** 12.“一网通办”：… a note that explains a quoted term. */
export const GLOSSARY_ENTRY = /^[0-9]{1,3}[.、]\s{0,2}“[^”]{1,40}”[^:。]{0,24}:/;
