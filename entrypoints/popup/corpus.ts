/** The corpus behind the popup's first answer: the library in each script, and what it hands out. */
import { inScript } from '../../corpus/inScript.ts';
import { type Library, openLibrary } from '../../corpus/library.ts';
import type { Script } from '../settings/settings.ts';
import { takingFrom } from '../taking/taking.ts';
import type { Taking } from '../ui/taking.ts';

export interface Corpus {
  issued: Library;
  /** The library as it is read in a script. */
  libraryIn: (script: Script) => Library;
  taking: Taking;
}

export function openCorpus(): Corpus {
  const issued = openLibrary();
  return {
    issued,
    libraryIn: (script) => (script === 'issued' ? issued : inScript(issued, script)),
    taking: takingFrom(issued),
  };
}
