/** Counties of one character and 县, which prose writes by chance too. */
import { assertMarks, type MarkedLines } from './marks';

const CASES: MarkedLines = {
  'by themselves': [
    '〔place 代县〕召开调度会',
    '支持〔place 滑县〕、〔place 浚县〕撤县设区',
    '〔organization 莘县人民政府〕印发通知',
    '〔place 代县〕、〔place 繁峙县〕通车',
  ],
  'are words elsewhere': [
    '副县长、代县长参加',
    '建成县城供水工程，加快新县城建设',
    '振兴县域经济，提高县级财力',
    '市和县两级，中心城区和县城',
    '管理县直单位，富县强民',
  ],
};

describe('counties of two characters', () => assertMarks(CASES));
