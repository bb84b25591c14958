/** Who judges, when, and under which new ids. */
import { workspace, type TextDocument } from 'vscode';
import type { Hand } from '../../../review/changes';
import { section } from '../../ids';
import { reviewSettings } from './ids';

export function handOf(document: TextDocument): Hand {
  const author = workspace.getConfiguration(section, document).get<string>(reviewSettings.author, '').trim();
  return { author: author || null, time: new Date().toISOString().replace(/\.\d+Z$/, 'Z'), newId };
}

/** 96 random bits: nobody meets the same twice. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return `urn:report-annotator:mark:${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
