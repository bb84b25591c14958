/** What messages and analyses call a file. */
import type { Uri } from 'vscode';

/** The last part of its path. */
export const fileName = ({ path }: Uri): string => path.split('/').at(-1) ?? path;
