/** The page that the view begins with: no inline script or style, nothing from the network, one script that bears this page's nonce. */

export interface ShellFiles {
  /** Where the page may load styles from, as `Webview.cspSource` has it. */
  readonly source: string;
  readonly script: string;
  readonly style: string;
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
}

/** @param nonce of this page alone */
export function shellOf({ source, script, style, language, title }: ShellFiles, nonce: string): string {
  const policy = `default-src 'none'; style-src ${source}; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="${quoted(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${quoted(style)}">
<title>${quoted(title)}</title>
</head>
<body>
<script nonce="${nonce}" src="${quoted(script)}"></script>
</body>
</html>
`;
}

/** 128 random bits: nobody guesses which script may run. */
export function newNonce(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const quoted = (text: string): string => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
