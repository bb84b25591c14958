/** The command line: what may be asked, and with which exit code it ends. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { version } from '../../package.json';
import { analyzeFiles, formats, type AnalyzeCommandOptions } from './analyze-command';
import { parseDate } from './dates';
import { endCalmlyWithReader } from './output';
import { exitCodes, Problem, report, UsageProblem } from './problem';
import { readPhrases, type ReadCommandOptions } from './read-command';
import { streamFiles } from './stream/files';
import { isStreamWorker, serve } from './stream/pool';
import { parseJobs, stream, type StreamCommandOptions } from './stream/stream-command';

const codes = `
Exit codes:
  0  everything was read
  1  some input could not be read, or some output not be written
  2  the call itself was wrong; nothing was read
`;

const language = (): Option =>
  new Option('--language <language>', 'the language of headings and words').choices(['zh-cn', 'en']).default('zh-cn');
const today = (): Option =>
  new Option('--today <date>', 'the day to count from where a text tells none (YYYY-MM-DD)').argParser(parseDate);

const jobs = (): Option =>
  new Option('--jobs <number>', 'how many cores to use; all of them without it').argParser(parseJobs);

function program(): Command {
  const root = new Command('report-annotator')
    .description('Reads Chinese government reports in Markdown: figures, periods, names and commitments.')
    .version(version)
    .addHelpText('after', codes);
  root
    .command('analyze')
    .description('analyse whole reports')
    .argument('<file...>', 'Markdown files; - is standard input; with --jsonl also folders and patterns')
    .addOption(
      new Option('-f, --format <format>', 'what to print').choices(formats.map(({ id }) => id)).default('json'),
    )
    .option('-o, --out <folder>', 'write a file for each report into this folder, and print their names')
    .option(
      '--jsonl',
      'one line of JSON for each report, {"id": FILE, "analysis": …} or {"id": FILE, "error": …}, as it goes',
    )
    .option('--no-rules', 'leave .report-annotator/rules.yaml and the comments of the report out of account')
    .addOption(jobs())
    .addOption(today())
    .addOption(language())
    .addHelpText(
      'after',
      `
JSON of one file is one document, of several an array. Text is UTF-8; GB18030 and UTF-16 are read with a warning.
${codes}`,
    )
    .action(async (files: string[], options: AnalyzeCommandOptions & StreamCommandOptions & { jsonl?: boolean }) => {
      if (options.jsonl && options.out !== undefined) throw new UsageProblem('--jsonl prints; it takes no --out.');
      const ok = await (options.jsonl ? streamFiles(files, options) : analyzeFiles(files, options));
      if (!ok) process.exitCode = exitCodes.failed;
    });
  root
    .command('stream')
    .description('answer each line {"id": …, "text": …} of standard input by one line of JSON, in the same order')
    .addOption(jobs())
    .addOption(today())
    .addHelpText(
      'after',
      `
A line that cannot be read is answered by {"id": …, "error": …}, and the stream goes on; the exit code is then still 0.
Memory is bounded by the lines at work; a reader that closes the pipe ends the stream calmly.
${codes}`,
    )
    .action((options: StreamCommandOptions) => stream(process.stdin, options));
  root
    .command('read')
    .description('show how phrases are read')
    .argument('[phrase...]', 'phrases; without any, each line of standard input is answered by one line of JSON')
    .option('--json', 'one line of JSON for each phrase')
    .addOption(today())
    .addOption(language())
    .addHelpText('after', codes)
    .action((phrases: string[], options: ReadCommandOptions) => readPhrases(phrases, options));
  for (const command of [root, ...root.commands])
    command.exitOverride().configureOutput({ outputError: printUsageError });
  return root;
}

function printUsageError(message: string): void {
  report('error', message.trim().replace(/^error: /, ''));
}

async function main(): Promise<void> {
  endCalmlyWithReader();
  try {
    await program().parseAsync();
  } catch (error) {
    process.exitCode = exitCodeOf(error);
  }
}

/** Says what went wrong, unless it has been said. */
function exitCodeOf(error: unknown): number {
  // Help and version arrive here too; theirs is 0. A bare `report-annotator` prints its help and is a usage error.
  if (error instanceof CommanderError && !(error instanceof InvalidArgumentError)) {
    return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
  }
  if (!(error instanceof Problem || error instanceof UsageProblem)) throw error;
  report('error', error.message);
  return error instanceof Problem ? exitCodes.failed : exitCodes.usage;
}

if (isStreamWorker()) serve();
else void main();
