/** What a check found, in the language of the export. */
import type { Finding } from '../model';
import type { ExportLanguage } from './types';

interface Words {
  readonly name: Readonly<Record<ExportLanguage, string>>;
  readonly text: Readonly<Record<ExportLanguage, (facts: readonly string[]) => string>>;
}

const WORDS: Readonly<Record<string, Words>> = {
  'front-matter': {
    name: { 'zh-cn': '文首元数据', en: 'Front matter' },
    text: {
      'zh-cn': ([problem = '']) => `文首元数据不是有效的 YAML，其他工具可能无法读取：${problem}`,
      en: ([problem = '']) => `The front matter is no valid YAML, so that other tools may refuse it: ${problem}`,
    },
  },
  'name-variants': {
    name: { 'zh-cn': '名称写法', en: 'Name variants' },
    text: {
      'zh-cn': ([rare = '', usual = '', times = '']) => `“${rare}”仅出现1次，“${usual}”出现${times}次，疑有错字。`,
      en: ([rare = '', usual = '', times = '']) =>
        `“${rare}” stands once, “${usual}” ${times} times: likely a typing error.`,
    },
  },
};

/** The name of the check; its id where it has none. */
export const checkName = ({ check }: Finding, language: ExportLanguage): string =>
  WORDS[check]?.name[language] ?? check;

/** The message; the check's own English one where it has no other. */
export const findingText = ({ check, facts, message }: Finding, language: ExportLanguage): string =>
  WORDS[check]?.text[language](facts) ?? message;
