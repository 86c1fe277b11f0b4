/** What the extension's own pages hand out, from the library they hold: citations, and dossiers dated today. */
import { browser } from '@wxt-dev/browser';
import { dossierCsv } from '../../corpus/dossier/csv.ts';
import { type Dossier, dossierOf } from '../../corpus/dossier/dossier.ts';
import { dossierJson } from '../../corpus/dossier/json.ts';
import { dossierMarkdown } from '../../corpus/dossier/markdown.ts';
import type { DossierWords } from '../../corpus/dossier/words.ts';
import type { Library } from '../../corpus/library.ts';
import type { DossierFormat, Taking } from '../ui/taking.ts';
import { DOSSIER } from '../ui/words/dossier.ts';
import { citerOf } from './citer.ts';
import { fileNameFor } from './fileName.ts';
import { today } from './today.ts';

interface FileKind {
  ending: string;
  type: string;
  write: (dossier: Dossier, say: DossierWords) => string;
}

const FILES: Record<DossierFormat, FileKind> = {
  markdown: { ending: 'md', type: 'text/markdown;charset=utf-8', write: dossierMarkdown },
  csv: { ending: 'csv', type: 'text/csv;charset=utf-8', write: dossierCsv },
  json: { ending: 'json', type: 'application/json', write: dossierJson },
};

export function takingFrom(library: Library): Taking {
  const corpus = browser.runtime.getManifest().version;
  return {
    cite: citerOf(library),
    copy: (text) => navigator.clipboard.writeText(text),
    dossier: (frames, format, language) => {
      const { title = '', address = '' } = frames[0] ?? {};
      const dateRead = today();
      const { ending, type, write } = FILES[format];
      return {
        name: fileNameFor(title, dateRead, ending),
        type,
        text: write(
          dossierOf(library, { title, address, dateRead, corpus, frames }),
          DOSSIER[language],
        ),
      };
    },
  };
}
