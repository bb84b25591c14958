/** Names of currencies with their ISO 4217 codes. Source: ISO 4217 list one, Chinese names of the State Administration of Foreign Exchange. */

export interface Currency {
  /** ISO 4217. */
  readonly code: string;
  /** Of the currency's unit: 0.1 for 角. */
  readonly factor: number;
}

const whole = (code: string, words: string): readonly (readonly [string, Currency])[] =>
  words.split(' ').map((word) => [word, { code, factor: 1 }] as const);

/** Written behind the number. */
export const CURRENCIES: readonly (readonly [string, Currency])[] = [
  ...whole('CNY', '元 圆 元人民币 人民币 人民币元 块钱 元钱 RMB CNY'),
  ['角', { code: 'CNY', factor: 0.1 }],
  ['角钱', { code: 'CNY', factor: 0.1 }],
  ['分钱', { code: 'CNY', factor: 0.01 }],
  ...whole('USD', '美元 美圆 美金 USD'),
  ['美分', { code: 'USD', factor: 0.01 }],
  ...whole('HKD', '港元 港币 港圆 HKD'),
  ...whole('MOP', '澳门元 澳门币 葡币'),
  ...whole('TWD', '新台币 新台币元 台币'),
  ...whole('EUR', '欧元 EUR'),
  ...whole('JPY', '日元 日圆 日币 JPY'),
  ...whole('GBP', '英镑 GBP'),
  ...whole('RUB', '卢布 俄罗斯卢布'),
  ...whole('AUD', '澳元 澳大利亚元 澳币'),
  ...whole('CAD', '加元 加拿大元 加币'),
  ...whole('NZD', '新西兰元 纽元'),
  ...whole('SGD', '新加坡元 新元 新币'),
  ...whole('KRW', '韩元 韩圆 韩币'),
  ...whole('CHF', '瑞士法郎 瑞郎'),
  ...whole('FRF', '法国法郎'),
  ...whole('DEM', '德国马克 马克'),
  ...whole('SEK', '瑞典克朗'),
  ...whole('NOK', '挪威克朗'),
  ...whole('DKK', '丹麦克朗'),
  ...whole('THB', '泰铢'),
  ...whole('VND', '越南盾'),
  ...whole('IDR', '印尼盾 印度尼西亚盾'),
  ...whole('MYR', '马来西亚林吉特 林吉特 马币'),
  ...whole('PHP', '菲律宾比索'),
  ...whole('INR', '印度卢比'),
  ...whole('PKR', '巴基斯坦卢比'),
  ...whole('LKR', '斯里兰卡卢比'),
  ...whole('NPR', '尼泊尔卢比'),
  ...whole('KZT', '坚戈'),
  ...whole('MNT', '图格里克'),
  ...whole('MMK', '缅元 缅币'),
  ...whole('KHR', '瑞尔'),
  ...whole('LAK', '基普'),
  ...whole('AED', '迪拉姆'),
  ...whole('SAR', '沙特里亚尔'),
  ...whole('QAR', '卡塔尔里亚尔'),
  ...whole('IRR', '伊朗里亚尔'),
  ...whole('KWD', '科威特第纳尔'),
  ...whole('ILS', '新谢克尔 谢克尔'),
  ...whole('TRY', '土耳其里拉'),
  ...whole('EGP', '埃及镑'),
  ...whole('ZAR', '南非兰特 兰特'),
  ...whole('NGN', '奈拉'),
  ...whole('KES', '肯尼亚先令'),
  ...whole('BRL', '雷亚尔'),
  ...whole('MXN', '墨西哥比索'),
  ...whole('ARS', '阿根廷比索'),
  ...whole('CLP', '智利比索'),
  ...whole('PLN', '兹罗提'),
  ...whole('CZK', '捷克克朗'),
  ...whole('HUF', '福林'),
  ...whole('UAH', '格里夫纳'),
  ...whole('XDR', '特别提款权'),
];

/** Written before the number. */
export const CURRENCY_SIGNS: readonly (readonly [string, Currency])[] = [
  ...whole('CNY', '¥ 人民币 RMB CNY'),
  ...whole('USD', '$ US$ USD 美元$'),
  ...whole('HKD', 'HK$ HKD'),
  ...whole('EUR', '€ EUR'),
  ...whole('GBP', '£ GBP'),
  ...whole('JPY', 'JPY'),
];

/**
 * Nouns right before a number without unit that say it is money (`总投资80亿`). Source: the value indicators of the national
 * statistical yearbook and of budget reports.
 */
export const MONEY_NOUNS: readonly string[] =
  `金额 总金额 额度 投资 总投资 总投资额 投资额 投资总额 投入 总投入 资金 产值 总产值 增加值 生产总值 总值 GDP 收入 总收入 营收 营业收入 销售收入 主营业务收入 销售额
  交易额 成交额 营业额 零售额 零售总额 进出口额 出口额 进口额 进出口总额 总额 利润 利税 税收 纳税 税费 财政 支出 预算 补助 补贴 奖补 资助 贷款 存款 余额 融资
  募资 授信 债券 债务 基金 市值 估值 资产 总资产 净资产 外资 内资 造价 成本 减税 减税降费 退税 降费 价值 身家 损失 专项债 引资 到位资金 合同额 签约额 协议资金
  协议投资 投资规模 资金规模 经济总量 基金规模 注册资本 拨付 拨款 奖金 集资 筹资 筹资额 保费 赔付 产业规模 消费 消费额 票房 综合收入 旅游收入 首付 薪酬 工资`
    .split(/\s+/)
    .filter(Boolean);
