/** What the tests use of citation-js, which brings no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string);
    data: {
      id: string;
      title?: string;
      URL?: string;
      note?: string;
      author?: { literal?: string; family?: string; given?: string }[];
      'container-title'?: string;
      issued?: { 'date-parts': number[][] };
      accessed?: { 'date-parts': number[][] };
    }[];
  }
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
