/** Whether a figure still waits for a unit. */
import type { Figure } from '../figure';

export function isPlain(read: Figure): boolean {
  return read.reader === 'plain';
}
