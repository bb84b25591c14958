/** Dates given on the command line. */
import { InvalidArgumentError } from 'commander';

/** An ISO 8601 calendar date that exists. @throws {InvalidArgumentError} for anything else. */
export function parseDate(value: string): string {
  const match = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(value);
  const date = match && new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])));
  if (!date || date.toISOString().slice(0, 10) !== value) {
    throw new InvalidArgumentError('Give a date as YYYY-MM-DD, for instance 2026-03-05.');
  }
  return value;
}
