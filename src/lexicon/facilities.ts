/** Buildings and services of which a town or an institution has one, so that plain words name them. Source: public service facilities in city planning standards (GB 50442) and in plans of cities and counties. */

/** After a level (市, 县 …): 市体育中心, 县文化馆. */
export const TOWN_FACILITIES =
  '体育中心 体育馆 体育场 体育公园 游泳馆 全民健身中心 奥体中心 文化中心 文体中心 文化体育中心 文化艺术中心 文化馆 图书馆 博物馆 美术馆 科技馆 档案馆 规划馆 规划展览馆 城市规划馆 展览馆 纪念馆 大剧院 影剧院 工人文化宫 文化宫 青少年宫 青少年活动中心 妇女儿童活动中心 妇儿活动中心 老年活动中心 老干部活动中心 老年大学 群众艺术馆 会展中心 会议中心 行政中心 新闻中心 广电中心 民族文化宫 客运站 客运总站 客运中心 汽车站 汽车客运站 中心客运站 长途汽车站 火车站 高铁站 公交枢纽站 殡仪馆 烈士陵园 污水处理厂 第一污水处理厂 第二污水处理厂 垃圾处理场 垃圾填埋场 生活垃圾填埋场 垃圾焚烧发电厂 生活垃圾焚烧发电厂 医疗废物处置中心 自来水厂 第二自来水厂 第一水厂 第二水厂 第三水厂 粮食储备库 中心粮库 应急指挥中心 数字城管中心 大数据中心 云计算中心 人民广场 文化广场 植物园 动物园 看守所 强制戒毒所 救助站 农贸市场'.split(
    ' ',
  );
/** By their words alone. */
export const OWN_FACILITIES = ['市民中心', '市民广场', '市民公园', '市民之家', '市政广场'];
/** After an institution: 县中学教学楼. */
export const BUILDINGS =
  '宿舍楼 公寓楼 教学楼 教学综合楼 实验楼 综合楼 综合大楼 办公楼 办公大楼 图书楼 门诊楼 门诊大楼 门诊综合楼 住院楼 住院大楼 住院部 病房楼 病房大楼 医技楼 急诊楼 康复楼 外科楼 内科楼 外科大楼 内科大楼 大楼 业务用房 业务楼 业务综合楼 图书馆 体育馆 体育场 运动场 风雨操场 操场 食堂 餐厅 艺术楼 科技楼 实训楼 实训基地 新校区 校区 新院区 院区 新区 东校区 西校区 南校区 北校区 东院区 西院区 南院区 北院区'.split(
    ' ',
  );
