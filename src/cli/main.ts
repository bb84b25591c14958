/** The command line. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { analyze } from '../analyze';

const file = process.argv.slice(2).find((word) => word.endsWith('.md'));
if (file) console.log(JSON.stringify(analyze(readFileSync(file, 'utf8'), { name: basename(file) })));
