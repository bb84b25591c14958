/** A card as Markdown that VS Code may trust: our own layout and commands, the report's words as plain text only. */
import type { Uri } from 'vscode';
import { MarkdownString } from 'vscode';
import type { Span } from '../../../model';
import { commands } from '../../ids';
import type { Card, Link, Part } from './card';

const enabledCommands = [commands.goTo, commands.showInPanel, commands.copyText];

export function toMarkdown(card: Card, document: Uri): MarkdownString {
  const markdown = new MarkdownString();
  markdown.isTrusted = { enabledCommands };
  markdown.appendMarkdown('**');
  plain(markdown, card.title);
  markdown.appendMarkdown('** · ');
  plain(markdown, card.tag);
  if (card.reading) {
    markdown.appendMarkdown('\n\n### ');
    plain(markdown, card.reading);
  }
  if (card.exact) {
    markdown.appendMarkdown('\n\n');
    plain(markdown, card.exact);
  }
  if (card.rows.length) {
    markdown.appendMarkdown('\n\n| | |\n| :-- | :-- |\n');
    for (const row of card.rows) {
      markdown.appendMarkdown('| ');
      plain(markdown, unbroken(row.label));
      // The hover draws no cell borders: a wide blank keeps label and value apart.
      markdown.appendMarkdown('&emsp; | ');
      for (const part of row.parts) appendPart(markdown, part, document);
      markdown.appendMarkdown(' |\n');
    }
  }
  if (card.links.length) {
    markdown.appendMarkdown('\n');
    card.links.forEach((link, i) => {
      if (i) markdown.appendMarkdown(' · ');
      appendLink(markdown, link, document);
    });
  }
  if (card.how) {
    markdown.appendMarkdown('\n\n*');
    plain(markdown, card.how);
    markdown.appendMarkdown('*');
  }
  return markdown;
}

function appendPart(markdown: MarkdownString, part: Part, document: Uri): void {
  if (part.type === 'place') {
    command(markdown, part.text, commands.goTo, placeArguments(document, part.target));
  } else {
    plain(markdown, part.type === 'quote' ? `“${part.text}”` : part.text);
  }
}

function appendLink(markdown: MarkdownString, link: Link, document: Uri): void {
  if (link.type === 'copy') command(markdown, link.label, commands.copyText, [link.text]);
  else if (link.type === 'panel')
    command(markdown, link.label, commands.showInPanel, placeArguments(document, link.target));
  else command(markdown, link.label, commands.goTo, placeArguments(document, link.target));
}

const placeArguments = (document: Uri, { start, end }: Span): unknown[] => [document.toString(), start, end];

/** A narrow hover would break 时限 after 时: a word joiner stands between two Han characters. */
const unbroken = (label: string): string => label.replace(/(?<=\p{sc=Han})(?=\p{sc=Han})/gu, '\u2060');

function command(markdown: MarkdownString, label: string, id: string, args: readonly unknown[]): void {
  const query = encodeURIComponent(JSON.stringify(args)).replace(/[()]/g, (bracket) =>
    bracket === '(' ? '%28' : '%29',
  );
  markdown.appendMarkdown('[');
  plain(markdown, label);
  markdown.appendMarkdown(`](command:${id}?${query})`);
}

/** `appendText` leaves `|`, `<` and `&` as they are; the first would split a table cell, the others could open a tag or an entity. */
function plain(markdown: MarkdownString, text: string): void {
  const escapes: Record<string, string> = { '|': '\\|', '<': '&lt;', '&': '&amp;' };
  for (const piece of text.replace(/\s+/g, ' ').split(/([|<&])/)) {
    const escaped = escapes[piece];
    if (escaped) markdown.appendMarkdown(escaped);
    else if (piece) markdown.appendText(piece);
  }
}
