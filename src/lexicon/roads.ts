/** Words of roads and railways: characters that stand for their ends, and last words that name a class of road. */

/**
 * One character for a province or for a city at the end of a line (京沪, 兰渝, 沪昆, 宝成).
 * Source: short forms of provinces (GB/T 2260) and names of lines in the national plans of railways and expressways.
 */
export const END_CHARACTERS =
  '京津沪渝冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川蜀贵黔滇藏陕秦甘陇青宁新港澳台哈沈杭甬汉穗深广厦榕蓉昆邕筑兰银乌石太济青徐合蚌郑焦洛襄衡柳包绥满佳牡丹大同蒲宝成达万宜怀玉南昌九福张呼集通临邯胶烟威连盐淮温台金衢龙梅汕湛钦防崇百遵毕昭丽香拉林日格库和若喀敦酒嘉武张';

/** A street's last words that name a class and no street. Source: road classes of the highway law and of city planning. */
export const CLASSES_OF_ROAD =
  /(?:公路|铁路|道路|水路|线路|电路|管路|网路|出路|思路|一路|半路|上路|油路|高速路|主干路|次干路|支路|断头路|产业路|旅游路|机耕路|通村路|入户路|砂石路|水泥路|柏油路|硬化路|土路|小路|大路|新路|老路|之路|致富路|背街|小街|老街|主街|步行街|商业街|美食街|特色街|街巷|小巷|里巷|陋巷|大街小巷|主干道|康庄大道|阳光大道|景观大道|发展大道|主大道)$/;
