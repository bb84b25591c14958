/** The examples of the specification (https://spec.commonmark.org/), as its package gives them. */
declare module 'commonmark-spec' {
  export const tests: readonly { readonly markdown: string; readonly html: string; readonly section: string }[];
}
